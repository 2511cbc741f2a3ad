# What Objector says about a whole page, in European Portuguese.

banner-facebook-own = Facebook: opor-se à utilização das suas informações para a IA
banner-instagram-own = Instagram: opor-se à utilização das suas informações para a IA
banner-meta-own = Conta Meta: opor-se à utilização das suas informações para a IA
banner-whatsapp-own = WhatsApp: opor-se ao tratamento das suas informações
banner-third-party = Meta: opor-se à utilização de informações sobre si vindas de terceiros
banner-general-objection = Meta: opor-se à utilização das suas informações
banner-rights-portal = Meta: pedidos sobre os seus direitos de privacidade
banner-entry = A partir daqui chega ao formulário de oposição

banner-unsure = Este pode ser o formulário de oposição da Meta

banner-ready = O Objector pode preencher o que sabe. Nada é escrito enquanto não premir o botão.
banner-unsure-ready = O Objector não reconhece esta página com certeza, por isso não escreveu nada. Se vir que este é o formulário de oposição, deixe-o preencher o que sabe.
banner-written = Preenchido. Releia tudo e corrija o que não estiver certo. Depois prima o botão da própria Meta: mais ninguém pode enviar o formulário por si.
banner-refused = Alguns campos não mantiveram o que o Objector escreveu. Preencha-os à mão e depois prima o botão da própria Meta.
banner-undone = Está tudo como antes. Pode preencher o formulário à mão ou deixar que o Objector o faça outra vez.
banner-nothing = O Objector já não tem nada para preencher. Releia tudo e depois prima o botão da própria Meta.
banner-no-details = Introduza uma só vez o seu endereço de e-mail e o seu país. Depois, o Objector preenche este formulário por si. Os dados ficam no seu dispositivo.
banner-damaged = O Objector não consegue ler o que guardou, por isso não preenche nada. O que estava guardado foi conservado. Abra a janela do Objector para saber mais.
banner-newer = Os seus dados foram guardados por uma versão mais recente do Objector. Atualize o Objector; até lá, ele só explica e não altera nada.
banner-too-large = Esta página tem mais campos do que o Objector lê. Os que estão mais abaixo não são explicados.
banner-login = Inicie sessão primeiro aqui, neste navegador, e depois abra de novo o formulário. A Meta só o mostra a quem tem sessão iniciada.
banner-code = A Meta enviou um código para o seu endereço de e-mail. Escreva-o e mantenha esta página aberta; se a fechar, poderá ter de recomeçar. Veja também na pasta de spam.
banner-sent = A Meta diz que recebeu a sua oposição. Faça uma captura de ecrã: muitas vezes não é enviada cópia por e-mail. A Meta tem de responder no prazo de um mês.
banner-sent-other = A Meta diz que recebeu a sua oposição. Faça uma captura de ecrã: muitas vezes não é enviada cópia por e-mail.
banner-stage-refused = A Meta diz que não dá seguimento à sua oposição. Tem de lhe indicar os motivos e dizer onde pode apresentar reclamação. Faça uma captura de ecrã.
banner-stage-refused-other = A Meta diz que não dá seguimento à sua oposição. Faça uma captura de ecrã da resposta.
banner-unavailable = A Meta não mostra aqui o formulário. Verifique se tem sessão iniciada neste navegador, tente mais tarde ou use outro formulário da Meta.
banner-entry-state = Esta página explica como a Meta utiliza informações para a IA. O formulário está à distância de um clique.

banner-own-covers = Desde 27 de maio de 2025, a Meta utiliza, para treinar a sua IA, publicações, fotografias e comentários públicos de adultos na Europa e o que as pessoas escrevem à Meta AI. Invoca um «interesse legítimo» em vez de perguntar. Tem o direito de se opor.
banner-own-accounts = Uma só oposição abrange todas as contas que estão no mesmo Centro de Contas. Para qualquer outra conta, preencha de novo o formulário.
banner-own-limits = O que um modelo já aprendeu não é apagado com isto. Mesmo assim, faz sentido: conta para o que vier depois. O que outras pessoas publicam sobre si é outra questão, com um formulário próprio.
banner-whatsapp-limits = As mensagens privadas entre pessoas não são utilizadas, a não ser que alguém as entregue à Meta AI. O WhatsApp respondeu a algumas pessoas que a oposição delas não diz respeito ao WhatsApp. O que ajuda de certeza é não usar lá a Meta AI.
banner-third-party-limits = Este formulário é sobre informações que a Meta tem de outras fontes e não exige uma conta. A Meta diz que não satisfaz estes pedidos automaticamente.
banner-general-limits = Este formulário serve para vários assuntos. A oposição à utilização dos seus dados para a IA é um deles.
banner-portal-limits = Desde julho de 2026, a política de privacidade da Meta conduz a esta página. Fora da Meta, pouco se sabe sobre ela, por isso verifique cada resposta.
banner-law-gdpr = O direito de oposição está no artigo 21.º do RGPD. A Meta tem então de parar, a não ser que demonstre razões imperiosas que pesem mais do que as suas. Tem de responder no prazo de um mês a contar da receção da oposição (artigo 12.º, n.º 3).
banner-law-uk = O direito de oposição está no artigo 21.º do UK GDPR.
banner-law-fadp = A lei suíça permite-lhe proibir a utilização dos seus dados através de uma oposição expressa (artigo 30.º, n.º 2, alínea b), da FADP). Não fixa um prazo para a resposta.
banner-law-other = No seu país aplica-se uma lei diferente da que o Objector conhece. Ele explica o formulário, mas não cita nenhuma lei.

way-details = Introduzir os meus dados
way-details-change = Alterar os meus dados
way-form-facebook-own = Abrir o formulário do Facebook
way-form-instagram-own = Abrir o formulário do Instagram
way-form-third-party = Abrir o formulário para pessoas sem conta
way-form-whatsapp-own = Abrir o formulário do WhatsApp
way-record = Ver o que enviei

source-gdpr = Regulamento Geral sobre a Proteção de Dados (RGPD)
source-time-limits = Regulamento n.º 1182/71 relativo aos prazos
source-meta-forms = A página da própria Meta sobre a oposição
source-authority-2025 = Guia de uma autoridade de controlo, 2025
