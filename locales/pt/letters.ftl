# Letters, and what to know beside them, in European Portuguese.

letter-act-gdpr = RGPD
letter-act-uk = UK GDPR

letter-kind-objection = Oposição por carta
letter-kind-objection-note = Quando o formulário não funciona, ou além dele.
letter-kind-reminder = Lembrete
letter-kind-reminder-note = Quando a Meta não respondeu a tempo.
letter-kind-refusal = Resposta a uma recusa
letter-kind-refusal-note = Quando a Meta diz que não.
letter-kind-access = O que tem a Meta?
letter-kind-access-note = Pergunta quais dos seus dados foram utilizados para a IA.
letter-kind-erasure = Limitar e apagar
letter-kind-erasure-note = Para os dados que ainda são conservados para o treino.
letter-kind-company-complaint = Reclamação à Meta
letter-kind-company-complaint-note = No Reino Unido, vem antes de uma reclamação à ICO.
letter-kind-complaint = Reclamação à autoridade
letter-kind-complaint-note = Quando a Meta se cala ou a resposta não convence. Não custa nada.
letter-kind-child = Por uma criança
letter-kind-child-note = Quando o seu filho ou a sua filha aparece, em imagem ou pelo nome, no que as pessoas publicam.
letter-kind-represented = Em nome de alguém que representa
letter-kind-represented-note = Quando age por um adulto, com uma procuração ou por nomeação de um tribunal.
letter-kind-non-user = Sem conta
letter-kind-non-user-note = Quando outras pessoas mostram imagens suas ou referem o seu nome e não tem conta.

letter-gap-name = [o seu nome]
letter-gap-email = [o seu endereço de e-mail]
letter-gap-address = [o seu endereço postal]
letter-gap-account = [o endereço ou o nome de utilizador da sua conta]
letter-gap-reasons = [os seus motivos, em uma ou duas frases verdadeiras]
letter-gap-represented = [nome da pessoa que representa]
letter-gap-mandate = [procuração, ou decisão de nomeação]
letter-gap-sent = [dia da sua oposição]
letter-gap-form = [por que formulário ou carta]
letter-gap-due = [dia em que terminou o prazo da Meta para responder]
letter-gap-answered = [dia da resposta da Meta]
letter-gap-complained = [dia da sua reclamação à empresa]
letter-gap-recipient = [a empresa que a política de privacidade da Meta indica para o seu país]
letter-gap-authority = [a autoridade de proteção de dados do lugar onde vive]
letter-gap-authority-address = [o endereço postal dela, segundo o respetivo sítio Web]

letter-subject-objection = Oposição à utilização dos meus dados pessoais para IA
letter-subject-reminder = Lembrete: a minha oposição (data: { $sent }) à utilização dos meus dados pessoais para IA
letter-subject-refusal = A vossa resposta (data: { $answered }) à minha oposição à utilização dos meus dados pessoais para IA
letter-subject-access = Pedido de acesso: utilização dos meus dados pessoais para IA
letter-subject-erasure = Pedido de limitação e apagamento dos meus dados pessoais utilizados para IA
letter-subject-company-complaint = Reclamação: a minha oposição (data: { $sent }) à utilização dos meus dados pessoais para IA
letter-subject-complaint = Reclamação sobre { $controller }: oposição à utilização de dados pessoais para IA
letter-subject-child = Oposição à utilização dos dados pessoais de uma criança sobre a qual exerço as responsabilidades parentais, para IA
letter-subject-represented = Oposição, em nome de { $represented }, à utilização de dados pessoais para IA
letter-subject-on-behalf-child = { $subject } (em nome de uma criança sobre a qual exerço as responsabilidades parentais)
letter-subject-on-behalf-represented = { $subject } (em nome de { $represented })
letter-subject-non-user = Oposição de uma pessoa sem conta à utilização de dados pessoais para IA

letter-open = Exmas. Senhoras, Exmos. Senhores,
letter-close = Com os melhores cumprimentos,
letter-enclosures = Em anexo:
letter-account = { $platform }: { $handle }
letter-platform-meta = Conta Meta
letter-form = através do formulário em { $address }
letter-by-post = por correio
letter-by-e-mail = por e-mail

letter-object = { $law ->
    [fadp] Oponho-me expressamente (artigo 30.º, n.º 2, alínea b), da lei federal suíça da proteção de dados, FADP) à utilização dos meus dados pessoais para desenvolver e melhorar IA, em todos os produtos da Meta. Isto abrange o que partilhei até agora, o que vier a partilhar e os conteúdos de outras pessoas em que seja possível reconhecer-me.
    [other] Oponho-me à utilização dos meus dados pessoais para desenvolver e melhorar IA, em todos os produtos da Meta. Isto abrange o que partilhei até agora, o que vier a partilhar e os conteúdos de outras pessoas em que seja possível reconhecer-me.
   *[gdpr] Oponho-me, ao abrigo do artigo 21.º, n.º 1, do { $act }, à utilização dos meus dados pessoais para desenvolver e melhorar IA, em todos os produtos da Meta. Isto abrange o que partilhei até agora, o que vier a partilhar e os conteúdos de outras pessoas em que seja possível reconhecer-me.
}
letter-accounts = As minhas contas:
letter-earlier = Já apresentei uma oposição (data: { $sent }), { $form }. Mantenho essa oposição.
letter-reasons = Os meus motivos:

letter-ground-expectation = O que uma pessoa podia razoavelmente esperar quando os dados foram recolhidos conta na ponderação ({ $act }, considerando 47).
letter-ground-special-categories = O artigo 9.º do { $act } proíbe a sua utilização, salvo nas exceções que enumera.
letter-ground-children = O artigo 6.º, n.º 1, alínea f), do { $act } refere expressamente as crianças.
letter-ground-profession-safety = Este é um motivo relacionado com a minha situação particular, na aceção do artigo 21.º, n.º 1, do { $act }.
letter-ground-creative-work = Este meu interesse faz parte da ponderação prevista no artigo 6.º, n.º 1, alínea f), do { $act }.
letter-ground-irreversible = Os direitos de retificação e de apagamento (artigos 16.º e 17.º do { $act }) de pouco serviriam então.
letter-ground-not-necessary = O artigo 6.º, n.º 1, alínea f), do { $act } só permite o que for necessário para o interesse prosseguido.
letter-ground-non-user = Segundo o artigo 14.º do { $act }, também têm de ser informadas as pessoas cujos dados provêm de outras fontes.

letter-ask = Peço que
letter-ask-stop = cessem esta utilização a partir de agora
letter-ask-restrict = limitem o tratamento enquanto examinam esta oposição (artigo 18.º, n.º 1, alínea d))
letter-ask-erase = { $law ->
    [fadp] apaguem estes dados do que é conservado para o treino
    [other] apaguem estes dados do que é conservado para o treino
   *[gdpr] apaguem estes dados do que é conservado para o treino (artigo 17.º, n.º 1, alínea c))
}
letter-ask-recipients = informem disso aqueles a quem os dados foram transmitidos e me digam quem são (artigo 19.º)
letter-ask-sources = me digam que dados sobre mim utilizam para este fim e de onde provêm (artigos 14.º e 15.º)
letter-ask-confirm = { $law ->
    [fadp] me confirmem por escrito que o fizeram, se possível no prazo de 30 dias
    [other] me confirmem por escrito que o fizeram, se possível no prazo de 30 dias
   *[gdpr] me confirmem no prazo de um mês que o fizeram (artigo 12.º, n.º 3)
}
letter-ask-refusal = me indiquem, em caso de recusa, as vossas razões imperiosas e legítimas e a possibilidade de recorrer a uma autoridade e a um tribunal (artigo 12.º, n.º 4)
letter-proof = { $law ->
    [fadp] Não junto nenhum documento de identificação. Se tiverem dúvidas sobre a minha identidade, peço que me digam porquê e do que precisam.
    [other] Não junto nenhum documento de identificação. Se tiverem dúvidas sobre a minha identidade, peço que me digam porquê e do que precisam.
   *[gdpr] Este pedido é gratuito (artigo 12.º, n.º 5). Não junto nenhum documento de identificação. Se tiverem dúvidas razoáveis sobre a minha identidade, peço que me digam quais e do que precisam (artigo 12.º, n.º 6).
}
letter-rights = { $law ->
    [fadp] Reservo-me todos os outros direitos previstos na FADP.
    [other] Reservo-me todos os outros direitos.
    [uk] Reservo-me todos os outros direitos, em especial os dos artigos 79.º e 82.º do { $act }.
   *[gdpr] Reservo-me todos os outros direitos, em especial os dos artigos 77.º, 79.º e 82.º do { $act }.
}
letter-reply = Peço que respondam por e-mail para { $email }.

letter-child = { $law ->
    [fadp] Exerço as responsabilidades parentais sobre uma criança. Em nome dela, oponho-me expressamente (artigo 30.º, n.º 2, alínea b), da lei federal suíça da proteção de dados, FADP) à utilização dos seus dados pessoais para desenvolver e melhorar IA, em todos os produtos da Meta. Isto abrange os conteúdos de qualquer pessoa em que a criança seja vista, ouvida ou referida pelo nome.
    [other] Exerço as responsabilidades parentais sobre uma criança. Em nome dela, oponho-me à utilização dos seus dados pessoais para desenvolver e melhorar IA, em todos os produtos da Meta. Isto abrange os conteúdos de qualquer pessoa em que a criança seja vista, ouvida ou referida pelo nome.
   *[gdpr] Exerço as responsabilidades parentais sobre uma criança. Em nome dela, oponho-me, ao abrigo do artigo 21.º, n.º 1, do { $act }, à utilização dos seus dados pessoais para desenvolver e melhorar IA, em todos os produtos da Meta. Isto abrange os conteúdos de qualquer pessoa em que a criança seja vista, ouvida ou referida pelo nome.
}
letter-child-reasons = { $law ->
    [fadp] A criança não pode decidir sobre isto e não o escolheu. Que as contas de menores fiquem de fora, como dizem, não abrange o que os adultos publicam.
    [other] A criança não pode decidir sobre isto e não o escolheu. Que as contas de menores fiquem de fora, como dizem, não abrange o que os adultos publicam.
   *[gdpr] A criança não pode decidir sobre isto e não o escolheu. O artigo 6.º, n.º 1, alínea f), do { $act } dá um peso especial aos interesses das crianças. Que as contas de menores fiquem de fora, como dizem, não abrange o que os adultos publicam.
}
letter-child-name = Não indico aqui o nome da criança. Se precisarem de algo para encontrar os dados, peço que me digam o quê e porquê.
letter-represented = { $law ->
    [fadp] Represento { $represented }. Em nome desta pessoa, oponho-me expressamente (artigo 30.º, n.º 2, alínea b), da lei federal suíça da proteção de dados, FADP) à utilização dos seus dados pessoais para desenvolver e melhorar IA, em todos os produtos da Meta. Isto abrange o que foi partilhado até agora, o que vier a ser partilhado e os conteúdos de outras pessoas em que seja possível reconhecer esta pessoa.
    [other] Represento { $represented }. Em nome desta pessoa, oponho-me à utilização dos seus dados pessoais para desenvolver e melhorar IA, em todos os produtos da Meta. Isto abrange o que foi partilhado até agora, o que vier a ser partilhado e os conteúdos de outras pessoas em que seja possível reconhecer esta pessoa.
   *[gdpr] Represento { $represented }. Em nome desta pessoa, oponho-me, ao abrigo do artigo 21.º, n.º 1, do { $act }, à utilização dos seus dados pessoais para desenvolver e melhorar IA, em todos os produtos da Meta. Isto abrange o que foi partilhado até agora, o que vier a ser partilhado e os conteúdos de outras pessoas em que seja possível reconhecer esta pessoa.
}
letter-accounts-represented = As contas desta pessoa:
letter-mandate = O que me dá o direito de agir: { $mandate }. Junto uma cópia. Se precisarem de mais alguma coisa, peço que me digam o quê e porquê.
letter-on-behalf-child = Escrevo em nome de uma criança sobre a qual exerço as responsabilidades parentais. Quando esta carta fala dos meus dados, das minhas contas ou dos meus direitos, refere-se aos da criança. Peço que me enviem a mim a resposta.
letter-on-behalf-represented = Escrevo em nome de { $represented }, que represento. Quando esta carta fala dos meus dados, das minhas contas ou dos meus direitos, refere-se aos desta pessoa. Peço que me enviem a mim a resposta.

letter-non-user = { $law ->
    [fadp] Não tenho conta nos vossos serviços. Oponho-me expressamente (artigo 30.º, n.º 2, alínea b), da lei federal suíça da proteção de dados, FADP) à utilização de dados sobre mim para desenvolver e melhorar IA, quer venham de conteúdos de outras pessoas, da Internet ou de outras empresas.
    [other] Não tenho conta nos vossos serviços. Oponho-me à utilização de dados sobre mim para desenvolver e melhorar IA, quer venham de conteúdos de outras pessoas, da Internet ou de outras empresas.
   *[gdpr] Não tenho conta nos vossos serviços. Oponho-me, ao abrigo do artigo 21.º, n.º 1, do { $act }, à utilização de dados sobre mim para desenvolver e melhorar IA, quer venham de conteúdos de outras pessoas, da Internet ou de outras empresas.
}
letter-non-user-reasons = { $law ->
    [fadp] Não tenho qualquer relação convosco, não recebi informação e não podia esperar esta utilização.
    [other] Não tenho qualquer relação convosco, não recebi informação e não podia esperar esta utilização.
   *[gdpr] Não tenho qualquer relação convosco, não recebi informação (artigo 14.º do { $act }) e não podia esperar esta utilização (considerando 47).
}

letter-past = Apresentei uma oposição (data: { $sent }), { $form }, à utilização dos meus dados pessoais para desenvolver e melhorar IA. Indiquei o endereço de e-mail { $email }.
letter-silence = { $law ->
    [fadp] Desde então, não recebi resposta.
    [other] Desde então, não recebi resposta.
   *[gdpr] O artigo 12.º, n.º 3, do { $act } dá-vos um mês para responder. O prazo terminou (data: { $due }). Não recebi nem resposta nem aviso fundamentado de que precisam de mais tempo.
}
letter-receipt-only = { $law ->
    [fadp] Desde então, recebi apenas um aviso de receção. Isso não é uma resposta.
    [other] Desde então, recebi apenas um aviso de receção. Isso não é uma resposta.
   *[gdpr] O artigo 12.º, n.º 3, do { $act } dá-vos um mês para responder. O prazo terminou (data: { $due }). Recebi apenas um aviso de receção. Isso não é uma resposta.
}
letter-remind-ask = Peço que me digam, no prazo de duas semanas, se atendem a minha oposição e a partir de que dia.
letter-else = { $law ->
    [uk] Se não receber notícias vossas, apresentar-vos-ei uma reclamação, nos termos da section 164A do Data Protection Act 2018, e depois outra ao Information Commissioner.
    [fadp] Se não receber notícias vossas, dirigir-me-ei à autoridade federal suíça de proteção de dados (FDPIC).
    [other] Se não receber notícias vossas, procurarei aconselhamento.
   *[gdpr] Se não receber notícias vossas, apresentarei reclamação a uma autoridade de controlo (artigo 77.º do { $act }).
}

letter-refused = Comunicaram-me que não dão seguimento à oposição (data: { $answered }).
letter-burden = { $law ->
    [fadp] Um tratamento contra a minha vontade expressa viola os meus direitos de personalidade, a não ser que seja justificado (artigo 30.º, n.º 2, alínea b), e artigo 31.º da FADP). Peço que me digam em que justificação se baseiam no meu caso. Estes são os meus motivos:
    [other] Peço que me digam porquê e como ponderaram os meus motivos:
   *[gdpr] Segundo o artigo 21.º, n.º 1, do { $act }, cabe-vos demonstrar razões imperiosas e legítimas que prevaleçam sobre os meus interesses, direitos e liberdades. Peço que me digam quais são no meu caso e como as ponderaram com os meus motivos:
}
letter-maintain = Mantenho a minha oposição. Peço que a examinem de novo e me respondam no prazo de duas semanas.
letter-meanwhile = Até lá, peço que limitem o tratamento (artigo 18.º, n.º 1, alínea d)).

letter-access = { $law ->
    [fadp] Peço o acesso aos meus dados pessoais (artigo 25.º da FADP). Peço que me digam
   *[gdpr] Peço o acesso aos meus dados pessoais ao abrigo do artigo 15.º do { $act }. Peço que me digam
}
letter-access-whether = se os meus dados foram ou são utilizados para desenvolver ou melhorar IA
letter-access-which = que categorias de dados são, de que contas e desde quando
letter-access-sources = de onde provêm os dados
letter-access-recipients = a quem foram transmitidos, também através da publicação de um modelo
letter-access-time = durante quanto tempo são conservados para este fim
letter-access-interest = que interesse legítimo invocam (artigo 13.º, n.º 1, alínea d))
letter-access-objection = como trataram a minha oposição (data: { $sent }) e a partir de que dia conta
letter-access-copy = Peço que me enviem também uma cópia dos meus dados que estão no que é conservado para o treino.
letter-access-form = { $law ->
    [fadp] Peço que respondam por via eletrónica, gratuitamente e, como é a regra, no prazo de 30 dias (artigo 25.º, n.os 6 e 7, da FADP).
   *[gdpr] Peço que respondam por via eletrónica e no prazo de um mês (artigo 12.º, n.º 3).
}

letter-erase = { $law ->
    [fadp] Na sequência da minha oposição, peço que
   *[gdpr] Na sequência da minha oposição, peço, ao abrigo dos artigos 17.º, 18.º e 19.º do { $act }, que
}
letter-erase-chats = apaguem o que escrevi à Meta AI, na medida em que seja conservado para o treino
letter-erase-restrict = limitem o tratamento destes dados até isso estar feito (artigo 18.º, n.º 1, alínea d))
letter-erase-impossible = me digam, se considerarem impossível o apagamento, de que dados e porquê
letter-erase-unlawful = Caso a utilização tenha sido ilícita, invoco também o artigo 17.º, n.º 1, alínea d).

letter-company-complaint = Apresento-vos uma reclamação, nos termos da section 164A do Data Protection Act 2018, sobre a forma como trataram a minha oposição. Peço que acusem a receção desta reclamação no prazo de 30 dias, que a examinem e que me comuniquem o resultado sem demora injustificada.

letter-complain = { $law ->
    [uk] Apresento uma reclamação sobre { $controller }, { $controller-address }. Reclamei primeiro junto da própria empresa (data: { $complained }), nos termos da section 164A do Data Protection Act 2018.
    [fadp] Comunico-vos a forma como { $controller }, { $controller-address }, trata a minha oposição à utilização dos meus dados pessoais para IA (artigo 30.º, n.º 2, alínea b), da FADP).
   *[gdpr] Apresento uma reclamação, ao abrigo do artigo 77.º do { $act }, sobre { $controller }, { $controller-address }. Diz respeito à minha oposição à utilização dos meus dados pessoais para IA.
}
letter-complain-lead = A autoridade de controlo principal para esta empresa é a Data Protection Commission irlandesa (artigos 56.º e 60.º). Peço que lhe transmitam esta reclamação na medida do necessário e que sejam os vossos serviços a manter-me ao corrente.
letter-course = O que aconteceu:
letter-course-sent = { $sent }: oponho-me, { $form }. Indico o endereço de e-mail { $email }.
letter-course-receipt = A Meta confirma que recebeu a oposição.
letter-course-due = { $law ->
    [fadp] Até agora, não recebi resposta.
   *[gdpr] { $due }: termina o mês previsto no artigo 12.º, n.º 3. Não recebi nem resposta nem aviso de que é preciso mais tempo.
}
letter-course-reminded = { $reminded }: envio à Meta um lembrete e peço uma resposta.
letter-course-refused = { $answered }: a Meta comunica-me que não dá seguimento à oposição.
letter-course-reasons = Os meus motivos eram:
letter-breach = A meu ver, estão em causa estas disposições do { $act }:
letter-breach-time = o artigo 12.º, n.º 3, porque não chegou resposta a tempo
letter-breach-refusal = o artigo 21.º, n.º 1, porque não me foram demonstradas razões imperiosas e legítimas
letter-breach-special-categories = o artigo 9.º, porque o que é público revela aspetos particularmente sensíveis
letter-breach-notice = o artigo 14.º, porque não recebi informação
letter-complain-ask = Peço que
letter-complain-examine = examinem esta reclamação
letter-complain-order = { $law ->
    [fadp] diligenciem para que a minha oposição seja atendida
   *[gdpr] façam com que a minha oposição seja atendida
}
letter-complain-tell = { $law ->
    [gdpr] me informem do andamento e do resultado (artigo 77.º, n.º 2)
   *[other] me informem do resultado
}

letter-enclosure-objection = Uma cópia da minha oposição, com a data
letter-enclosure-mandate = Uma cópia do que me dá o direito de agir
letter-enclosure-answers = Capturas de ecrã e e-mails, se os tiver
letter-enclosure-complaint = A minha reclamação à empresa e a resposta dela, se houver

letter-note-gaps = Preencha o que está entre parênteses retos e retire o que não se aplica.
letter-note-form-first = O formulário da Meta é mais rápido. Uma carta conta a partir do dia em que chega: envie-a de modo a poder provar quando foi.
letter-note-two-weeks = As duas semanas são um pedido. A lei não fixa esse prazo.
letter-note-models-stay = Trata-se de dados que ainda são conservados. O que um modelo treinado aprendeu dificilmente mudará com isto.
letter-note-address-press = Este endereço só é conhecido através da imprensa. O formulário da Meta é o caminho mais seguro.
letter-note-no-deadline = A lei suíça não fixa um prazo para responder a uma oposição. Volte a perguntar passados 30 dias.
letter-note-other-law = O Objector não conhece a lei do seu país, por isso esta carta não cita nenhuma.
letter-note-identify = A Meta pode perguntar como encontrar os seus dados. Não dê mais do que é preciso para isso, nem um documento de identificação à partida.
letter-note-child = Nenhuma carta esconde uma fotografia. Peça também a quem a publicou que a apague ou a mostre só a amigos.
letter-note-represented = Junte uma cópia do que lhe dá o direito de agir. Tape o que não tenha a ver com isto e não junte nenhum documento de identificação. O país indicado nos seus dados tem de ser aquele onde vive esta pessoa: contam a lei e a autoridade desse país.
letter-note-authority-form = A autoridade tem uma página ou um formulário próprio para reclamações. Use-o e copie este texto para lá.
letter-note-check-address = Verifique o endereço no sítio Web da autoridade antes de enviar alguma coisa.
letter-note-lead = É a autoridade do seu país que recebe a reclamação. A irlandesa é a principal para a Meta, mas não tem de escrever para Dublim.
letter-note-land = Na Alemanha, para empresas como a Meta é competente a autoridade do seu Land. Escolha o seu Land.
letter-note-login = O formulário da autoridade exige uma identidade eletrónica, como MitID na Dinamarca ou BankID na Noruega.
letter-note-no-plain-mail = Esta autoridade não aceita reclamações por e-mail comum. Use o formulário dela ou o correio.
letter-note-public-record = O que é enviado a esta autoridade torna-se um documento público. Não inclua nada sensível.
letter-note-company-first = Esta autoridade quer que se dirija primeiro à empresa.
letter-note-no-fines = A autoridade suíça pode examinar um caso, mas não pode aplicar coimas.
letter-note-language = Esta carta está numa língua que a autoridade aceita.
letter-note-court = Se a autoridade nada disser durante três meses, o artigo 78.º, n.º 2, do RGPD abre-lhe a via de um tribunal.
letter-note-not-covered = O Objector não conhece nenhuma autoridade para o seu país ou território. Procure-a no sítio Web do seu governo.
letter-as-of = À data de { $date }
letter-undated = A data destas informações não é conhecida.
