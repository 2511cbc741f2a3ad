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
banner-no-details = Introduza uma só vez o seu endereço de e-mail e o seu país. Depois, o Objector preenche este formulário por si. Os dados ficam no seu dispositivo, a não ser que escolha partilhá-los com os seus outros dispositivos.
banner-damaged = O Objector não consegue ler o que guardou, por isso não preenche nada. O que estava guardado foi conservado. Abra a janela do Objector para saber mais.
banner-newer = Os seus dados foram guardados por uma versão mais recente do Objector. Atualize o Objector; até lá, ele só explica e não altera nada.
banner-too-large = Esta página tem mais campos do que o Objector lê. Não preenche nem explica nenhum deles.
banner-private = Numa janela privada, o Objector não guarda nenhum registo: anote quando envia este formulário.
banner-login = Inicie sessão primeiro aqui, neste navegador, e depois abra de novo o formulário. A Meta só o mostra a quem tem sessão iniciada.
banner-code = A Meta enviou um código para o seu endereço de e-mail. Escreva-o e mantenha esta página aberta; se a fechar, poderá ter de recomeçar. Veja também na pasta de spam.
banner-sent = A Meta diz que recebeu a sua oposição. Faça uma captura de ecrã: muitas vezes não é enviada cópia por e-mail. A Meta tem de responder no prazo de um mês.
banner-sent-other = A Meta diz que recebeu a sua oposição. Faça uma captura de ecrã: muitas vezes não é enviada cópia por e-mail.
banner-stage-refused = A Meta diz que não dá seguimento à sua oposição. Tem de lhe indicar os motivos e dizer onde pode apresentar reclamação. Faça uma captura de ecrã.
banner-stage-refused-other = A Meta diz que não dá seguimento à sua oposição. Faça uma captura de ecrã da resposta.
banner-unavailable = A Meta não mostra aqui o formulário. Verifique se tem sessão iniciada neste navegador, tente mais tarde ou use outro formulário da Meta.
banner-entry-state = Esta página explica como a Meta utiliza informações para a IA. O formulário está à distância de um clique.

banner-own-covers = Desde 27 de maio de 2025, a Meta utiliza, para treinar a sua IA, publicações, fotografias e comentários públicos de adultos na Europa e o que as pessoas escrevem à Meta AI. Invoca um «interesse legítimo» em vez de pedir autorização. A lei dá-lhe o direito de se opor.
banner-own-covers-uk = A Meta utiliza, para treinar a sua IA, publicações, fotografias e comentários públicos de adultos. No Reino Unido, segundo relatos, voltou a fazê-lo em setembro de 2024. Invoca um «interesse legítimo» em vez de pedir autorização. A lei dá-lhe o direito de se opor.
banner-own-covers-other = A Meta utiliza publicações, fotografias e comentários públicos para treinar a sua IA. Com o formulário dela, pode opor-se a isso. Os direitos que tem para além do formulário dependem da lei do lugar onde vive.
banner-own-accounts = Uma só oposição abrange todas as contas que estão no mesmo Centro de Contas. Para qualquer outra conta, preencha de novo o formulário.
banner-own-what = Abrange o que partilhou em público e o que vier a partilhar: publicações, fotografias com as respetivas legendas, reels, histórias, comentários, avaliações e o que faz em grupos e páginas públicos. O seu nome, nome de utilizador e fotografia de perfil contam como públicos mesmo num perfil privado. Também aí faz sentido opor-se.
banner-own-limits = O que um modelo já aprendeu não é apagado com isto. Mesmo assim, faz sentido: conta para o que vier depois. O que outras pessoas publicam sobre si é outra questão, com um formulário próprio.
banner-own-late = Não é tarde demais. O dia 27 de maio de 2025 foi aquele em que o treino começou, não o último dia para se opor. Uma oposição feita hoje conta para o futuro. Para as publicações antigas, o mais seguro é mostrá-las só a amigos ou apagá-las.
banner-own-late-other = Não é tarde demais. Os guias que indicam um último dia para se opor estão desatualizados. Uma oposição feita hoje conta para o futuro. Para as publicações antigas, o mais seguro é mostrá-las só a amigos ou apagá-las.
banner-own-chats = As mensagens privadas entre pessoas, também as do WhatsApp, não são utilizadas, a não ser que alguém as entregue à Meta AI.
banner-counts-later = Uma oposição conta para o que vier depois, seja qual for o dia em que a fizer. O que um modelo já aprendeu não é apagado com ela.
banner-own-minors = A Meta diz que deixa de fora o que os menores de 18 anos partilham. Isso não protege as crianças em fotografias que adultos publicam. Se publica fotografias dessas, opor-se pela sua própria conta também vale a pena por elas.
banner-own-earlier = Uma oposição de 2024 ou de 2025 continua a contar, diz a Meta. Faça-a de novo se o seu endereço de e-mail mudou, ou para uma conta que não esteja associada.
banner-own-myths = Uma publicação a dizer «não dou a minha autorização» não tem efeito, por mais que seja partilhada. E uma oposição não desliga a Meta AI: ela continua visível, mas ninguém é obrigado a usá-la.
banner-own-pages = Segundo os guias publicados, uma página de empresa não tem um formulário próprio. Cada pessoa que trata dela opõe-se pelo seu próprio perfil.
banner-own-threads = O Threads não tem um formulário próprio. Os guias publicados contam-no com o Instagram.
banner-non-users = Sem conta também pode opor-se, com o formulário para informações vindas de terceiros.
banner-whatsapp-mail = Depois do formulário, o WhatsApp pergunta por e-mail a que se opõe e porquê. Sem a sua resposta, pode não acontecer nada.
banner-whatsapp-limits = As mensagens privadas entre pessoas não são utilizadas, a não ser que alguém as entregue à Meta AI. O WhatsApp respondeu a algumas pessoas que a oposição delas não diz respeito ao WhatsApp. O que ajuda de certeza é não usar lá a Meta AI.
banner-third-party-limits = Este formulário é sobre informações que a Meta obtém de outras fontes e não exige uma conta. A Meta diz que não satisfaz estes pedidos automaticamente.
banner-third-party-who = É para pessoas sem conta e para o que outros publicam ou dizem sobre si. Não impede essas pessoas de publicar. Fale também com elas.
banner-third-party-identify = A Meta vai perguntar como pode saber que os dados são sobre si. Não dê mais do que é preciso para isso, nem um documento de identificação à partida.
banner-general-limits = Este formulário serve para vários assuntos. A oposição à utilização dos seus dados para a IA é um deles.
banner-portal-limits = Desde julho de 2026, a política de privacidade da Meta conduz a esta página. Fora da Meta, pouco se sabe sobre ela, por isso verifique cada resposta.
banner-law-gdpr = O direito de oposição está previsto no artigo 21.º do RGPD. Perante uma oposição, a Meta tem de deixar de utilizar os seus dados para este fim, a não ser que demonstre razões imperiosas que pesem mais do que as suas. Tem de responder no prazo de um mês a contar da receção da oposição (artigo 12.º, n.º 3).
banner-law-uk = O direito de oposição está previsto no artigo 21.º do UK GDPR.
banner-law-fadp = Segundo a lei suíça, quem utiliza os seus dados contra a sua vontade expressa precisa de uma justificação (artigo 30.º, n.º 2, alínea b), e artigo 31.º da FADP). A lei não fixa um prazo para a resposta.
banner-law-other = No seu país aplica-se uma lei diferente das que o Objector conhece. Ele explica o formulário, mas não cita nenhuma lei.
banner-unsure-why = O Objector reconhece um formulário por vários sinais ao mesmo tempo: o endereço, um número oculto, o título, as perguntas. Aqui são demasiado poucos ou contradizem-se.
banner-login-why = A Meta só mostra o formulário onde tem sessão iniciada, neste mesmo navegador. Segundo relatos, no navegador interno da aplicação ficava vazio, e às vezes só funcionou à segunda tentativa. O Objector não vê palavras-passe.
banner-unavailable-why = Segundo relatos, a Meta disponibiliza estes formulários na UE, na Islândia, no Liechtenstein, na Noruega, no Reino Unido, na Suíça e em poucos outros países. Onde o formulário não abre, também é possível uma carta.
banner-refused-why = { $law ->
    [gdpr] Cabe à Meta demonstrar razões imperiosas que pesem mais do que as suas (artigo 21.º, n.º 1, do RGPD). Tem de indicar os motivos da recusa e dizer-lhe que pode recorrer a uma autoridade e a um tribunal (artigo 12.º, n.º 4). Pode responder à Meta. Também pode reclamar junto da autoridade (artigo 77.º), o que não custa nada.
    [uk] Cabe à Meta demonstrar razões imperiosas que pesem mais do que as suas (artigo 21.º, n.º 1, do UK GDPR). Pode responder à Meta. Uma reclamação dirige-se primeiro à própria Meta (section 164A do Data Protection Act 2018) e depois à ICO.
    [fadp] Contra a sua vontade expressa, a Meta precisa de uma justificação (artigo 30.º, n.º 2, alínea b), e artigo 31.º da FADP). Pode perguntar qual é e comunicar o caso à autoridade federal suíça de proteção de dados (FDPIC).
   *[other] Pode perguntar à Meta quais são os motivos dela.
}

way-details = Introduzir os meus dados
way-details-change = Alterar os meus dados
way-form-facebook-own = Abrir o formulário do Facebook
way-form-instagram-own = Abrir o formulário do Instagram
way-form-third-party = Abrir o formulário para pessoas sem conta
way-form-whatsapp-own = Abrir o formulário do WhatsApp
way-record = Ver o que enviei

source-gdpr = Regulamento Geral sobre a Proteção de Dados (RGPD)
source-gdpr-6 = RGPD, artigo 6.º
source-gdpr-9 = RGPD, artigo 9.º
source-gdpr-12 = RGPD, artigo 12.º
source-gdpr-21 = RGPD, artigo 21.º
source-time-limits = Regulamento n.º 1182/71 relativo aos prazos
source-ico = Information Commissioner’s Office (ICO)
source-edoeb = Autoridade federal suíça de proteção de dados (FDPIC)
source-meta-forms = A página da própria Meta sobre a oposição
source-meta-policy = A política de privacidade da Meta
source-authority-2025 = Guia de uma autoridade de controlo, 2025
source-somi = SOMI, uma fundação dos Países Baixos
source-noyb = noyb, uma associação da Áustria
