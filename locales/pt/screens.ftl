# What Objector's own pages say (popup, welcome page, dashboard), in European Portuguese.

screen-name = Objector
screen-platform-facebook = Facebook
screen-platform-instagram = Instagram
screen-platform-whatsapp = WhatsApp
screen-platform-meta = Conta Meta
screen-route-facebook-own = O formulário de oposição do Facebook
screen-route-instagram-own = O formulário de oposição do Instagram
screen-route-meta-own = O formulário de oposição para uma conta Meta
screen-route-whatsapp-own = O formulário de oposição do WhatsApp
screen-route-third-party = O formulário sobre dados vindos de outras pessoas e fontes
screen-route-general-objection = O formulário geral de oposição da Meta
screen-route-rights-portal = A página da Meta para pedidos de privacidade
screen-route-entry = Uma página que leva a um formulário de oposição
screen-only-you-send = O Objector preenche e explica. O envio cabe-lhe só a si.
screen-language = { $code ->
    [bg] Búlgaro
    [cs] Checo
    [da] Dinamarquês
    [de] Alemão
    [el] Grego
    [en] Inglês
    [es] Espanhol
    [et] Estónio
    [fi] Finlandês
    [fr] Francês
    [ga] Irlandês
    [hr] Croata
    [hu] Húngaro
    [is] Islandês
    [it] Italiano
    [lt] Lituano
    [lv] Letão
    [mt] Maltês
    [nb] Norueguês
    [nl] Neerlandês
    [pl] Polaco
    [pt] Português
    [ro] Romeno
    [sk] Eslovaco
    [sl] Esloveno
    [sv] Sueco
   *[other] Outra língua
 }
screen-law = { $law ->
    [gdpr] Exerce o seu direito de oposição ao abrigo do artigo 21.º, n.º 1, do RGPD, a lei europeia de proteção de dados. A Meta diz que tem um interesse legítimo em treinar IA. Pode opor-se a isso a qualquer momento.
    [uk] Exerce o seu direito de oposição ao abrigo do artigo 21.º, n.º 1, do UK GDPR. A Meta diz que tem um interesse legítimo em treinar IA. Pode opor-se a isso a qualquer momento.
    [fadp] Declara que não deseja este tratamento. A lei suíça, a FADP, protege essa vontade.
   *[other] Os seus direitos dependem da lei do lugar onde vive. O Objector não cita nenhuma.
 }

screen-state-not-yet = Ainda não enviada
screen-state-submitted = Enviada em { $date }
screen-state-code-asked = Enviada em { $date }. Falta introduzir o código da Meta.
screen-state-acknowledged = Enviada em { $date } e recebida pela Meta
screen-state-granted = Atendida pela Meta
screen-state-refused = Recusada pela Meta
screen-state-not-sent = Não enviada

screen-due = { $count ->
    [one] Objector: { $count } oposição espera algo de si
   *[other] Objector: { $count } oposições esperam algo de si
 }
screen-here = Objector: { $form }
screen-notice-title = { $count ->
    [one] { $count } oposição espera algo de si
   *[other] { $count } oposições esperam algo de si
 }
screen-notice-text = Prima aqui para ver o que se segue.
screen-full-name = O seu nome
screen-full-name-note = Nome e apelido, tal como constam da sua conta.
screen-given-name = Nome próprio
screen-family-name = Apelido
screen-names-note = Só para formulários que os pedem em separado.
screen-email = O seu endereço de e-mail
screen-email-note = O que a Meta conhece.
screen-country = País onde vive
screen-country-none = Não escolhido
screen-land = O seu Land
screen-land-note = Na Alemanha, cada Land tem a sua própria autoridade de proteção de dados.
screen-land-none = Não escolhido
screen-phone = Número de telefone
screen-phone-note = Só alguns formulários o pedem. É melhor deixar vazio.
screen-speak = Língua
screen-speak-browser = A do navegador
screen-for-whom = Em nome de quem se opõe?
screen-for-whom-myself = Em meu nome
screen-for-whom-no-account = Em meu nome, sem conta
screen-for-whom-child = Em nome do meu filho ou da minha filha
screen-for-whom-represented = Em nome de alguém que represento
screen-for-whom-note = { $whom ->
    [no-account] Outras pessoas podem ter publicado algo sobre si. A Meta tem um formulário sobre dados vindos de outras pessoas; não exige uma conta.
    [child] O seu filho ou a sua filha tem uma conta própria? Então abra o formulário com a sessão iniciada nessa conta. Para o que outras pessoas publicam, há o formulário sobre dados vindos de outras pessoas; ele pergunta em nome de quem escreve.
    [represented] Esta pessoa tem uma conta? Então abra o formulário com a sessão iniciada nessa conta. Para o que outros publicam sobre ela, há o formulário sobre dados vindos de outras pessoas; ele pergunta em nome de quem escreve.
   *[myself] Uma oposição por cada Centro de Contas. Inicie sessão na conta em causa.
 }
screen-third-party-note = Não exige uma conta.
screen-state-covered = Abrangida pela oposição relativa a { $account }, se as duas partilharem o mesmo Centro de Contas
screen-account-linked = Partilha o mesmo Centro de Contas com as minhas outras contas assinaladas aqui
screen-accounts = As suas contas
screen-account = { $platform } { $number }
screen-accounts-note = As contas que partilham o mesmo Centro de Contas da Meta são abrangidas por uma só oposição. Cada uma das outras precisa da sua.
screen-add = Adicionar:
screen-add-account = Adicionar uma conta: { $platform }
screen-account-email = O endereço de e-mail desta conta
screen-account-email-note = Só se for diferente do indicado em cima.
screen-account-handle = Endereço do perfil ou nome de utilizador
screen-account-handle-note = Só alguns formulários o pedem.
screen-account-remove = Remover
screen-account-remove-label = Remover { $account }
screen-account-added = Conta adicionada: { $account }.
screen-account-removed = Conta removida: { $account }.
screen-grounds = Os seus motivos
screen-grounds-note = Assinale apenas o que é verdade no seu caso. Pode deixar tudo vazio: o formulário da Meta de 2025 aceita uma oposição sem motivo. Um motivo curto e verdadeiro ajuda se mais tarde apresentar uma reclamação.
screen-ground-expectation = Publiquei para amigos, família ou uma comunidade, antes de existir IA deste tipo.
screen-ground-expectation-note = Bom para publicações antigas, mais fraco para as recentes.
screen-ground-special-categories = O que tornei público revela algo sobre a minha saúde, convicções, opiniões políticas, origem ou sexualidade.
screen-ground-special-categories-note = O texto não diz o quê. Também não o escreva no formulário.
screen-ground-children = No que publiquei aparecem crianças da minha família.
screen-ground-children-note = Não indique nomes nem idades.
screen-ground-profession-safety = O meu trabalho, ou um perigo com que vivo, torna arriscado que o meu nome ou rosto seja usado noutro lado.
screen-ground-profession-safety-note = O texto não diz qual. Também não tem de o dizer.
screen-ground-creative-work = Publico lá, por profissão, textos, imagens, música ou outras obras minhas.
screen-ground-creative-work-note = Trata-se dos seus dados e do seu sustento. Os direitos de autor são outra questão.
screen-ground-irreversible = Preocupa-me o facto de nada poder voltar a ser retirado de um modelo treinado.
screen-ground-irreversible-note = Vale para toda a gente, por isso é melhor junto com outro motivo.
screen-ground-not-necessary = Acho que a Meta pode treinar IA sem os meus dados.
screen-ground-not-necessary-note = Um argumento jurídico. É melhor junto com outro motivo.
screen-ground-non-user = Não tenho lá conta, e outras pessoas mostram-me ou mencionam-me.
screen-ground-non-user-note = Para o formulário sobre dados vindos de outras pessoas.
screen-own-words = Por palavras suas
screen-own-words-note = Se quiser. Sem pormenores de saúde nem nomes de crianças ou de outras pessoas.
screen-save = Guardar
screen-saved = Guardado neste dispositivo.
screen-not-saved = Ainda não guardado: um endereço de e-mail não está completo.
screen-draft = Ainda não guardado. Isto é o que tinha introduzido.
screen-kept-here = O que guardar fica neste dispositivo, a não ser que escolha partilhá-lo com os seus outros dispositivos.

popup-this-page = Esta página
popup-unsure = O Objector não tem a certeza sobre esta página. Só escreve se premir o botão.
popup-standing-filled = { $all ->
    [one] O único campo que o Objector preenche está preenchido.
   *[other] Os { $all } campos que o Objector preenche estão preenchidos.
 }
popup-standing-part = { $written ->
    [one] Está preenchido { $written } de { $all } campos.
   *[other] Estão preenchidos { $written } de { $all } campos.
 }
popup-standing-empty = { $all ->
    [one] O Objector pode preencher { $all } campo aqui.
   *[other] O Objector pode preencher { $all } campos aqui.
 }
popup-standing-details = O Objector pode preencher este formulário por si.
popup-standing-hindered = De momento, o Objector não preenche nada.
popup-next-hindered = Veja primeiro o que é dito em cima.
popup-standing-nothing = O Objector não tem nada para escrever aqui.
popup-standing-submitted = Premiu o botão da Meta.
popup-refused-fields = { $refused ->
    [one] { $refused } campo não aceitou o que foi escrito. A explicação ao lado diz o que fazer.
   *[other] { $refused } campos não aceitaram o que foi escrito. As explicações ao lado dizem o que fazer.
 }
popup-next-press = Releia tudo na página. Depois prima o botão da própria Meta.
popup-next-fill = Prima «Preencher» e depois releia tudo na página.
popup-next-details = Introduza primeiro os seus dados em baixo.
popup-next-nothing = O que é pedido já lá está, ou só a sua resposta serve. Na página, cada campo é explicado.
popup-next-submitted = Mantenha a página aberta e veja o que diz. A Meta pode enviar um código ou uma resposta por e-mail. Veja também na pasta de spam.
popup-standing-login = A Meta pede que inicie sessão primeiro.
popup-next-login = Inicie sessão aqui, neste navegador. Depois abra de novo o formulário.
popup-standing-code = A Meta enviou-lhe um código por e-mail.
popup-next-code = Mantenha esta página aberta. Procure o código na caixa de entrada e na pasta de spam e escreva-o na página.
popup-standing-sent = A página da Meta diz que a sua oposição foi recebida.
popup-next-sent = Guarde o e-mail que a Meta lhe enviar. Se não chegar nenhum, veja na pasta de spam.
popup-standing-refused = A página da Meta diz que não.
popup-next-refused = Isto não tem de ser o fim. Guarde o que ela diz. Pode responder, e o Objector ajuda com a carta.
popup-standing-unavailable = A Meta não mostra aqui o formulário.
popup-next-unavailable = Muitas vezes, apenas não há sessão iniciada neste navegador. Inicie sessão e depois abra de novo o formulário. Em alguns países, a Meta não tem um formulário destes.
popup-standing-entry = O formulário está um passo mais à frente.
popup-next-entry = Pode ir já para lá.
popup-fill = Preencher
popup-undo = Anular
popup-open-form = Abrir o formulário
popup-open-again = Abrir de novo
popup-why = Porque é que o Objector acha isto
popup-sign-address = O endereço é o de um formulário conhecido da Meta.
popup-sign-hidden-id = O formulário tem o número de um formulário conhecido.
popup-sign-title = O título fala de oposição e de IA.
popup-sign-english-value = As opções são as de um formulário de oposição.
popup-sign-labels = Os campos perguntam o que um formulário de oposição pergunta.
popup-sign-text = O texto fala de oposição e de IA.
popup-sign-stage-words = Há palavras na página que dizem em que passo está.
popup-sign-other-matter = Algumas palavras são de outro assunto. Isso levanta dúvidas.
popup-elsewhere = Não está num formulário de oposição da Meta.
popup-where = Em que ponto está
popup-no-known-form = O endereço deste formulário não é conhecido. Talvez possa avançar a partir da página da Meta para pedidos de privacidade.
popup-open-portal = Abrir a página da Meta
popup-first-title = Primeiro, alguns dados
popup-first-lead = Com eles, o Objector pode preencher o formulário. Todos podem ficar vazios.
popup-details-title = Os seus dados
popup-more-details = Pré-visualização, palavras suas, endereços de perfil
popup-menu = Mais
popup-menu-details = Os seus dados
popup-menu-dashboard = O que enviou
popup-menu-welcome = Como funciona o Objector
popup-filled-now = { $written ->
    [one] Foi preenchido { $written } campo.
   *[other] Foram preenchidos { $written } campos.
 }
popup-undone-now = Está tudo como antes.
popup-page-gone = A página deixou de responder. Recarregue-a e tente de novo.
popup-help-unseen = Este é o formulário, mas o Objector não o vê
popup-help-wrong = O Objector engana-se em alguma coisa aqui
popup-help-look = Por si só, o Objector atua apenas nos endereços dos formulários da Meta que conhece. Se o formulário tiver mudado para aqui, deixe o Objector ver esta página, só desta vez.
popup-help-look-button = Ver esta página
popup-help-looked = O Objector encontrou aqui um formulário. Veja em cima.
popup-help-looked-in-vain = O Objector não vê aqui um formulário de oposição.
popup-help-look-failed = O seu navegador não deixou o Objector ver esta página. Prima mais uma vez o botão do Objector na barra de ferramentas e tente de novo.
popup-by-hand = Pode sempre preencher o formulário à mão. Copie o que precisar, ou abra o menu de contexto de um campo e escolha Objector.
popup-copy = Copiar
popup-copied = Copiado. Cole-o no campo.
popup-copy-missing = Isso falta nos seus dados. Introduza-o primeiro lá.
popup-copy-failed = O seu navegador não deixou o Objector copiar. Selecione o texto e copie-o à mão.
popup-hand-in = Ajude a corrigir: o Objector anota como este formulário está construído. O ficheiro contém os nomes dos campos, os títulos e os botões. Não contém nada do que está escrito nos campos, nenhum dos seus dados e nada da página fora do formulário.
popup-hand-in-write = Anotar
popup-hand-in-file = O ficheiro
popup-hand-in-read = Leia-o antes de o partilhar. Nada foi enviado. Se estiver de acordo, guarde-o e envie-o a quem faz o Objector: o endereço está na página do Objector, na loja de extensões do seu navegador.
popup-hand-in-save = Guardar o ficheiro
popup-hand-in-copy = Copiar

by-hand-objection = A minha oposição
by-hand-email = O meu endereço de e-mail
by-hand-name = O meu nome
by-hand-country = O meu país

welcome-title = Diga não ao treino de IA com o que partilha
welcome-lead = A Meta treina IA com o que os adultos partilham em público no Facebook e no Instagram. Pode opor-se. O Objector ajuda com o formulário da própria Meta.
welcome-does = O que faz
welcome-does-recognise = Reconhece os formulários de oposição da Meta quando abre um deles.
welcome-does-fill = Preenche-os com o que introduzir aqui, e tudo pode ser anulado.
welcome-does-explain = Explica cada campo, mesmo ao lado, por palavras simples.
welcome-never = O que nunca faz
welcome-never-send = Nunca envia um formulário. Esse botão é seu.
welcome-never-watch = Nunca vigia o que faz. Atua, por causa destes formulários, nas páginas de ajuda, privacidade e início de sessão da Meta; noutras páginas da Meta, só quando o chama.
welcome-never-network = Nunca transmite nada. O que introduzir fica neste dispositivo, a não ser que escolha partilhá-lo com os seus outros dispositivos.
welcome-honest = Ainda vale a pena?
welcome-honest-text = Sim. Uma oposição conta para o futuro, seja quando for que a fizer. Não pode desfazer o treino passado: o que um modelo aprendeu fica nele.
welcome-right = O seu direito
welcome-skip = Saltar por agora
welcome-you = Sobre si
welcome-you-note = O que os formulários pedem. Pode deixar tudo vazio.
welcome-preview = O que o Objector vai escrever
welcome-preview-note = O Objector escreve na língua da página da Meta. Pode alterar o texto lá, antes de o enviar.
welcome-forms = Onde estão os formulários
welcome-forms-note = Inicie sessão primeiro no Facebook ou no Instagram, neste navegador. Depois abra o formulário. O Objector estará lá.
welcome-ready = Ir para os formulários

dashboard-title = O que enviou
dashboard-lead = Uma cópia de cada oposição, tal como o Objector a viu partir. Fica guardada neste dispositivo.
dashboard-none-title = Ainda nada
dashboard-none-text = Quando enviar um dos formulários da Meta, aparece aqui uma cópia do que ele continha: o texto, o dia, o formulário.
dashboard-objections = Oposições
dashboard-when = Enviada
dashboard-page = Página
dashboard-language = Língua
dashboard-account = Para
dashboard-text = O texto enviado
dashboard-no-text = Não havia texto escrito no formulário.
dashboard-answers = O que mais estava no formulário
dashboard-state-submitted-note = Premiu o botão da Meta. Não foi possível ver se a oposição chegou.
dashboard-by-person = Anotado por si em { $date }.
dashboard-by-page = Visto na página da Meta em { $date }.
dashboard-mark = Em que ponto está?
dashboard-mark-note = Se um e-mail da Meta disser outra coisa, altere aqui.
dashboard-mark-submitted = Enviada, ainda sem resposta
dashboard-mark-acknowledged = A Meta diz que a recebeu
dashboard-mark-granted = A Meta diz que a atende
dashboard-mark-refused = A Meta diz que não
dashboard-mark-not-sent = Afinal, não a enviei
dashboard-marked = Anotado.
dashboard-details = Os seus dados
dashboard-details-none = Ainda não introduziu nada.
dashboard-details-edit = Alterar os seus dados
dashboard-details-enter = Introduzir os seus dados
dashboard-grounds-count = { $count ->
    [0] Nenhum assinalado
    [one] { $count } assinalado
   *[other] { $count } assinalados
 }
dashboard-parts = Partes desta página
dashboard-glance = Em resumo
dashboard-figure-todo = { $count ->
    [one] espera algo de si
   *[other] esperam algo de si
 }
dashboard-figure-waiting = { $count ->
    [one] espera pela Meta
   *[other] esperam pela Meta
 }
dashboard-figure-over = { $count ->
    [one] está resolvida
   *[other] estão resolvidas
 }
dashboard-covered-title = Quem a oposição abrange
dashboard-covered = { $all ->
    [one] { $covered ->
        [0] Ainda não foi enviada nenhuma oposição para a conta.
        [one] Foi enviada uma oposição para a conta.
       *[other] Foi enviada uma oposição para a conta.
    }
   *[other] Foi enviada uma oposição para { $covered } de { $all } contas.
 }
dashboard-strip = Os próximos dias que importam
dashboard-search = Procurar
dashboard-filter = Mostrar
dashboard-filter-all = Todas
dashboard-filter-todo = As que esperam algo de mim
dashboard-filter-waiting = As que esperam pela Meta
dashboard-filter-over = As que estão resolvidas
dashboard-found = { $count ->
    [0] Nada encontrado
    [one] { $count } oposição
   *[other] { $count } oposições
 }
dashboard-more = Mostrar mais
dashboard-all = Todos os pormenores
dashboard-events = O que aconteceu, e quando
dashboard-notes = Notas
dashboard-note = O que lhe responderam, por palavras suas ou copiado do e-mail da Meta
dashboard-note-keep = Guardar esta nota
dashboard-note-remove = Remover
dashboard-files = Ficheiros
dashboard-all-files = Prova e calendário
dashboard-proof-note = Uma página para imprimir ou guardar em PDF, e o mesmo em forma de dados. Cada uma tem um número que muda se uma única letra for alterada. Mais ninguém guarda esta prova por si.
dashboard-proof-page = Prova, para imprimir
dashboard-proof-json = Prova, em forma de dados
dashboard-calendar = Datas para o calendário
dashboard-calendar-none = Não há nenhuma data a aguardar.
dashboard-add = Adicionar uma oposição enviada sem o Objector
dashboard-add-note = Por correio, por e-mail ou antes de ter o Objector. Os dias passam a ser contados também aqui.
dashboard-add-route = Que formulário, ou de que tratava a carta
dashboard-add-channel = Como
dashboard-add-on = Quando
dashboard-add-text = O que escreveu, se ainda o tiver
dashboard-add-keep = Adicionar
dashboard-add-day-missing = Escolha o dia em que a enviou.
dashboard-letters = Cartas
dashboard-letters-note = O Objector redige-as com o que sabe. Cabe-lhe a si lê-las, alterar o que quiser e enviá-las.
dashboard-letter-write = Redigir
dashboard-letter-write-label = Redigir: { $letter }
dashboard-letter-text = A carta. Pode alterá-la aqui.
dashboard-letter-copy = Copiar
dashboard-letter-copied = Copiado.
dashboard-letter-print = Imprimir
dashboard-letter-mail = Abrir no meu programa de e-mail
dashboard-letter-page = Abrir a página própria
dashboard-letter-close = Fechar
dashboard-letter-as-of = Data do endereço e da página: { $date }
dashboard-settings = Definições e cópia de segurança
dashboard-notify = Avisar-me quando um prazo chegar ao fim
dashboard-notify-note = O seu navegador mostra um aviso. Pede-lhe autorização uma vez.
dashboard-notify-refused = O seu navegador não permitiu avisos. O número no ícone do Objector continua a mostrar o que está pendente.
dashboard-sync = Partilhar com os meus outros dispositivos
dashboard-sync-note = Através da conta do seu navegador, passando pelos servidores de quem o produz. Desligado enquanto não o escolher.
dashboard-backup = Cópia de segurança
dashboard-backup-note = Um único ficheiro com os seus dados e tudo o que enviou. Guarde-o num lugar seguro.
dashboard-backup-make = Fazer uma cópia de segurança
dashboard-backup-save = Guardar a cópia de segurança
dashboard-backup-take = Importar uma cópia de segurança…
dashboard-backup-person = Usar os meus dados do ficheiro
dashboard-backup-take-in = Importar
dashboard-backup-leave = Deixar estar
dashboard-backup-taken = Importada. Nada do que estava aqui se perdeu.
dashboard-closed = Explicações fechadas
dashboard-closed-note = As explicações que fechou nos formulários da Meta ficam fechadas até as mostrar de novo.
dashboard-closed-show = Mostrá-las de novo
dashboard-closed-shown = Voltarão a ser mostradas.
dashboard-forget-title = Esquecer tudo
dashboard-forget-text = Apaga deste dispositivo os seus dados e a lista acima. O que a Meta recebeu fica na Meta.
dashboard-forget = Esquecer tudo…
dashboard-forget-sure = Apagar tudo?
dashboard-forget-sure-text = Os seus dados e as cópias do que enviou desaparecem para sempre. Essas cópias podem ser a sua única prova.
dashboard-forget-yes = Apagar tudo
dashboard-forget-no = Conservar
dashboard-forgotten = Foi tudo apagado deste dispositivo.

error-permission-title = O Objector ainda não pode atuar nas páginas da Meta
error-permission-text = O seu navegador não o permitiu nas páginas de ajuda e privacidade da Meta. Sem isso, não pode reconhecer nem preencher um formulário.
error-permission-grant = Permitir nas páginas da Meta
error-permission-granted = Está feito. Recarregue a página da Meta, se estiver aberta.
error-permission-still = Ainda não está permitido. Pode alterar isso nas definições do navegador.
error-damaged-title = Não é possível ler o que estava guardado
error-damaged-text = Está danificado. Foi conservado tal como está e nada foi substituído. Enquanto não decidir, o Objector não preenche nada. Se recomeçar do zero, a cópia danificada é posta de lado e fica neste dispositivo.
error-damaged-afresh = Pôr de lado e recomeçar do zero
error-damaged-done = A cópia danificada foi posta de lado. Pode recomeçar do zero.
error-newer-title = O que está guardado vem de um Objector mais recente
error-newer-text = Foi conservado tal como está. Esta versão mais antiga não lhe toca e não preenche nada. Atualize o Objector.
error-unreadable-title = O seu navegador não dá acesso ao que está guardado
error-unreadable-text = Nada foi substituído. Enquanto não for possível ler de novo, o Objector não preenche nada. Reiniciar o navegador costuma ajudar.
error-not-kept = Não funcionou. Nada foi alterado. Tente de novo.
error-full-title = Já não há espaço para guardar
error-full-text = O seu navegador não conseguiu conservar a última alteração neste dispositivo. O que estava guardado antes continua cá.
error-unreachable-title = O Objector não responde
error-unreachable-text = Nada se perdeu. Feche esta janela e abra-a de novo. Se não ajudar, reinicie o navegador.
error-not-saved = Não foi possível guardar. O que introduziu continua aqui. Tente de novo.
error-email = Este endereço de e-mail não está completo. Exemplo: nome@example.org.
error-account-handle = Este é um endereço de outro serviço. Introduza o perfil desta conta ou deixe o campo vazio.
error-account-email = Este endereço de e-mail não está completo. Deixe-o vazio para usar o de cima.
