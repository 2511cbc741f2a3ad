# What Objector says beside each control of Meta's form, in European Portuguese.

card-region = Explicação do Objector
card-fill = Preencher o formulário
card-undo = Anular tudo
card-write = Preencher este campo
card-take-back = Anular neste campo
card-why = Porquê?
card-close = Fechar
card-open = Explicar este campo

need-required = A Meta exige uma resposta.
need-optional = Pode ficar vazio.

state-ready = O Objector pode preencher este campo por si. Nada é escrito enquanto não premir o botão.
state-held = Já há algo aqui. O Objector deixa ficar como está.
state-held-other = Já está aqui um endereço diferente do que indicou para esta conta. O Objector não o altera. Verifique qual deles pretende.
state-refused = A página não manteve o que o Objector escreveu. Escreva-o diretamente no campo.
state-undone = Anulado. O campo está como antes.
state-unsure = O Objector não sabe ao certo para que serve este campo. Leia a pergunta da Meta antes de responder.
state-too-long = O seu texto é mais longo do que este campo permite. Escreva um mais curto.
state-no-choice = O Objector não encontrou uma resposta adequada na lista da Meta. A escolha é sua.

field-email =
    .title = O seu endereço de e-mail
    .asks = A Meta pede o endereço de e-mail da conta a que se refere a oposição. É para lá que segue a resposta.
    .why = Use o endereço associado à sua conta. É o que aconselham guias de associações de consumidores, porque assim a Meta consegue associar a oposição à conta. Se a resposta não chegar, veja também na pasta de spam.
    .missing = Indique primeiro ao Objector o seu endereço de e-mail e ele poderá preencher este campo.
    .written = O Objector escreveu o endereço que indicou para esta conta.
    .asks-third-party = A Meta pede um endereço de e-mail para lhe responder. Não tem de pertencer a uma conta.
    .why-third-party = Este formulário não exige uma conta. Indique um endereço que leia: a resposta da Meta e as perguntas dela chegam lá.
    .written-third-party = O Objector escreveu o endereço que indicou para as respostas.
    .asks-whatsapp-own = O WhatsApp pede um endereço de e-mail. É para lá que envia mais perguntas antes de responder.
    .why-whatsapp-own = O WhatsApp pergunta por e-mail a que se opõe e porquê. Houve quem recebesse esse e-mail em inglês. Indique um endereço que leia e, se preferir, responda na sua própria língua.
    .written-whatsapp-own = O Objector escreveu o endereço que indicou para o WhatsApp ou, na falta dele, o endereço geral.
field-email-confirm =
    .title = O mesmo endereço, outra vez
    .asks = A Meta pede uma segunda vez o mesmo endereço de e-mail, para detetar erros de escrita.
    .why = Tem de ser exatamente igual ao de cima. Se alterar um dos dois, altere também o outro.
    .missing = Indique primeiro ao Objector o seu endereço de e-mail e ele poderá preencher este campo.
    .written = O Objector escreveu o mesmo endereço que em cima.
field-full-name =
    .title = O seu nome
    .asks = A Meta pede o seu nome e apelido.
    .why = Indique o nome que consta da sua conta. Não tem de o provar: a Meta só pode pedir mais provas se tiver dúvidas razoáveis sobre a sua identidade.
    .missing = Indique primeiro ao Objector o seu nome e ele poderá preencher este campo.
    .written = O Objector escreveu o nome que indicou.
    .why-plain = Indique o nome que consta da sua conta. Não é preciso juntar nada para o provar.
    .why-third-party = Indique o nome que as outras pessoas conhecem, porque a Meta tem de o procurar. Se também usar outro nome, diga-o onde o formulário pede uma explicação.
field-given-name =
    .title = O seu nome próprio
    .asks = A Meta pede o seu nome próprio.
    .why = Indique o nome que consta da sua conta. Não tem de o provar: a Meta só pode pedir mais provas se tiver dúvidas razoáveis sobre a sua identidade.
    .missing = Indique primeiro ao Objector o seu nome próprio e ele poderá preencher este campo.
    .written = O Objector escreveu o nome próprio que indicou.
field-family-name =
    .title = O seu apelido
    .asks = A Meta pede o seu apelido.
    .why = Indique o apelido que consta da sua conta. Não tem de o provar: a Meta só pode pedir mais provas se tiver dúvidas razoáveis sobre a sua identidade.
    .missing = Indique primeiro ao Objector o seu apelido e ele poderá preencher este campo.
    .written = O Objector escreveu o apelido que indicou.
field-phone =
    .title = O seu número de telefone
    .asks = A Meta pede um número de telefone, com o indicativo do país.
    .why = No formulário do WhatsApp, é o número da sua conta WhatsApp. Nos outros formulários, deixe este campo vazio se puder: não é preciso para uma oposição.
    .asks-whatsapp-own = O WhatsApp pede o número de telefone da sua conta WhatsApp, com o indicativo do país.
    .missing = Indique primeiro ao Objector o seu número de telefone e ele poderá preencher este campo.
    .written = O Objector escreveu o número que indicou.
field-country =
    .title = O seu país
    .asks = A Meta quer saber em que país vive, porque os seus direitos dependem disso.
    .why = Escolha o país onde vive de facto, e não aquele onde nasceu. Se ele não estiver na lista da Meta, como foi relatado sobre a Noruega em 2024, não é possível usar o formulário: escreva antes uma carta.
    .missing = Indique primeiro ao Objector o seu país e ele poderá escolhê-lo aqui.
    .written = O Objector escolheu o país que indicou.
field-account =
    .title = O seu perfil
    .asks = A Meta pede o endereço ou o nome de utilizador do perfil em causa.
    .why = Indique apenas o perfil a que se refere a oposição. Para outras contas que não estejam no mesmo Centro de Contas, preencha de novo o formulário.
    .missing = Indique primeiro ao Objector o endereço do seu perfil e ele poderá preencher este campo.
    .written = O Objector escreveu o perfil que indicou.
field-reason =
    .title = Porque se opõe
    .asks = A Meta pergunta porque se opõe, ou que efeitos tem para si esta utilização dos seus dados.
    .why = { $law ->
        [gdpr] O artigo 21.º, n.º 1, do RGPD fala de motivos relacionados com a sua situação particular.
        [uk] O artigo 21.º, n.º 1, do UK GDPR fala de motivos relacionados com a sua situação particular.
       *[other] Diga, por palavras suas, porque não quer esta utilização.
    } Bastam algumas frases verdadeiras e não são precisos documentos. O formulário da Meta de 2024 recusava respostas com menos de 100 caracteres; o de 2025 também aceita um campo vazio. Os motivos ajudam se mais tarde apresentar uma reclamação. Não escreva pormenores sensíveis, como uma doença, nem nomes de crianças ou de outras pessoas.
    .missing = Introduza primeiro os seus dados e o Objector poderá escrever aqui um motivo.
    .written = O Objector escreveu uma oposição com os motivos que assinalou. Leia-a: cada frase deve ser verdadeira no seu caso.
    .written-plain = O Objector escreveu uma oposição curta. Na janela dele pode acrescentar motivos seus, que a reforçam.
    .left-out = O Objector escreveu uma oposição. Nem tudo o que escolheu cabe neste campo.
field-details =
    .title = Mais alguma coisa
    .asks = A Meta pergunta se quer acrescentar algo. A sua oposição não precisa disso.
    .why = Deixe este campo vazio, a não ser que falte algo em cima. Não envie nem conte sobre si mais do que o necessário.
field-about-ai =
    .title = É sobre IA?
    .asks = A Meta pergunta se o seu pedido é sobre a IA na Meta. Para esta oposição, a resposta é sim.
    .why = O mesmo formulário serve também para outros assuntos. Com «sim», mostra os campos para se opor à utilização dos seus dados para a IA.
    .missing = Introduza primeiro os seus dados e o Objector poderá fazer esta escolha.
    .written = O Objector escolheu «sim», porque se opõe à utilização dos seus dados para a IA.
field-request-kind =
    .title = O que quer fazer
    .asks = A Meta pergunta de que tipo de pedido se trata. No seu caso, é uma oposição.
    .why = Escolha a resposta que fala de se opor à utilização das suas informações. As outras respostas levam a outros formulários.
    .missing = Introduza primeiro os seus dados e o Objector poderá fazer esta escolha.
    .written = O Objector escolheu a resposta que corresponde a uma oposição.
    .why-third-party = Escolha a resposta que fala de se opor à utilização, para IA, de informações vindas de terceiros, ou de a limitar. As outras são para ver, corrigir ou apagar dados.
    .why-whatsapp-own = Escolha a pergunta sobre como opor-se ao tratamento das suas informações. Depois, o WhatsApp pergunta por e-mail a que se opõe e porquê.
field-product =
    .title = Que produto
    .asks = A Meta pergunta a qual dos seus produtos se refere o pedido.
    .why = Escolha o produto onde tem a sua conta. Para uma conta noutro produto, preencha de novo o formulário.
    .missing = Indique primeiro ao Objector as suas contas e ele poderá fazer esta escolha.
    .written = O Objector escolheu o produto da conta que indicou.
field-prompts =
    .title = O que foi perguntado à Meta AI
    .asks = A Meta quer saber o que foi escrito na Meta AI quando ela mostrou dados sobre si. Mais ninguém o pode saber.
    .why = Destina-se aos casos em que uma resposta da Meta AI mostrou informações sobre si. Se não tiver nenhum exemplo, diga-o, ou deixe este campo vazio se puder.
field-evidence =
    .title = Ficheiros
    .asks = A Meta permite juntar capturas de ecrã ou ficheiros. O Objector nunca junta ficheiros. Não envie documentos de identificação.
    .why = Uma oposição não exige provas à partida, por isso deixe este campo vazio se puder. No formulário sobre informações de terceiros, pode ajudar uma captura de ecrã de uma resposta da IA que mostre os seus dados.
field-relationship =
    .title = Em nome de quem faz o pedido
    .asks = A Meta pergunta se o pedido é sobre si ou sobre outra pessoa. Esta escolha é sua.
    .why = Se for sobre os seus próprios dados, escolha a opção que se refere a si. Se fizer o pedido por um filho ou uma filha, ou por alguém que lho pediu, escolha essa opção.
field-declaration =
    .title = A sua declaração
    .asks = A Meta quer que confirme que o que diz é verdade. Ninguém o pode fazer por si: leia a declaração e só depois a assinale.
    .why = O Objector nunca assinala uma declaração destas. Antes de o fazer, releia o que está no formulário e corrija o que não estiver certo.
field-signature =
    .title = A sua assinatura
    .asks = A Meta quer que assine com o seu nome. Ninguém o pode fazer por si, por isso o Objector deixa este campo vazio.
    .why = Depois de ler tudo, escreva o seu nome tal como está em cima.
field-code =
    .title = O código do seu e-mail
    .asks = A Meta enviou um código para o seu endereço de e-mail. Escreva-o aqui e, até lá, mantenha esta página aberta.
    .why = Segundo relatos, o código é válido durante cerca de uma hora. Se não chegar nenhum e-mail em poucos minutos, veja na pasta de spam. Se fechar esta página, poderá ter de recomeçar.
field-other =
    .title = Um campo que o Objector não conhece
    .asks = O Objector não sabe para que serve este campo. Leia a pergunta da Meta antes de responder.
    .why = A Meta altera os seus formulários sem aviso. Não indique mais do que o necessário. Pode comunicar o formulário alterado a quem faz o Objector; isso só acontece se assim o decidir.

note-email-held = Com a sessão iniciada, muitas vezes a própria Meta coloca aqui um endereço. O Objector deixa-o ficar. Se não for aquele onde quer a resposta, altere-o.
note-email-after = Depois de enviar o formulário, a Meta escreve para este endereço: às vezes primeiro um código, depois a resposta. Há relatos de esperas de minutos a dois dias; houve quem não recebesse nada.
note-country-law = O RGPD aplica-se na UE, na Islândia, no Liechtenstein e na Noruega. O Reino Unido e a Suíça têm leis próprias. O Objector cita a do seu país.
note-account-find = Abra o seu próprio perfil no navegador: o endereço está na barra de endereço. Neste campo nunca se escreve uma palavra-passe.
note-identity = { $law ->
    [gdpr] Não envie documentos de identificação. Segundo o artigo 12.º, n.º 6, do RGPD, a Meta só pode pedir mais informações sobre a sua identidade se tiver dúvidas razoáveis.
    [uk] Não envie documentos de identificação. Segundo o artigo 12.º, n.º 6, do UK GDPR, a Meta só pode pedir mais informações sobre a sua identidade se tiver dúvidas razoáveis.
   *[other] Não envie documentos de identificação, a não ser que a Meta lhe diga porque duvida da sua identidade.
}
note-reason = { $law ->
    [gdpr] O artigo 21.º, n.º 1, do RGPD fala de motivos relacionados com a sua situação particular.
    [uk] O artigo 21.º, n.º 1, do UK GDPR fala de motivos relacionados com a sua situação particular.
   *[other] Diga, por palavras suas, porque não quer esta utilização.
} Bastam algumas frases verdadeiras e não são precisos documentos. Não escreva pormenores sensíveis, como uma doença, nem nomes de crianças ou de outras pessoas.
note-reason-third-party = Diga em termos gerais onde aparece: em publicações ou fotografias de outras pessoas, em sítios Web. A Meta diz que não satisfaz estes pedidos automaticamente, por isso ajuda um motivo que seja só seu.
note-reason-written = O que o Objector escreve vem dos motivos que assinalou e das suas próprias palavras. Não acrescenta nenhum facto sobre si, e cada palavra pode ser alterada por si.
note-reason-weighing = { $law ->
    [gdpr] Não tem de provar que tem razão. A Meta é que tem de demonstrar razões imperiosas que pesem mais do que as suas (artigo 21.º, n.º 1, do RGPD).
    [uk] Não tem de provar que tem razão. A Meta é que tem de demonstrar razões imperiosas que pesem mais do que as suas (artigo 21.º, n.º 1, do UK GDPR).
    [fadp] A lei suíça protege a sua vontade expressa de que os dados sobre si não sejam tratados (artigo 30.º, n.º 2, alínea b), da FADP). A Meta teria de justificar um tratamento contra essa vontade.
   *[other] Os seus direitos dependem da lei do lugar onde vive. O Objector não cita nenhuma.
}
note-review = { $law ->
    [gdpr] «Vamos analisar» ainda não é uma resposta. No prazo de um mês a contar da receção da oposição, a Meta tem de lhe dizer o que fez (artigo 12.º, n.º 3, do RGPD) e, se recusar, porquê (artigo 12.º, n.º 4).
    [uk] «Vamos analisar» ainda não é uma resposta. No prazo de um mês a contar da receção da oposição, a Meta tem de lhe dizer o que fez (artigo 12.º, n.º 3, do UK GDPR).
   *[other] «Vamos analisar» ainda não é uma resposta. Anote o dia e volte a perguntar passados 30 dias.
}
note-review-longer = { $law ->
    [uk] Num caso complexo, a Meta pode demorar mais dois meses, mas tem de lhe dizer isso dentro do primeiro mês e explicar porquê (artigo 12.º, n.º 3, do UK GDPR).
   *[gdpr] Num caso complexo, a Meta pode demorar mais dois meses, mas tem de lhe dizer isso dentro do primeiro mês e explicar porquê (artigo 12.º, n.º 3, do RGPD).
}
note-right-to-act = Para agir em nome de um adulto, é preciso ter o direito de o fazer, por exemplo com uma procuração. A Meta pode pedir para a ver. Na cópia, tape o que não tenha a ver com isto.
note-true = Confirmar que tudo é verdade é fácil se cada frase do formulário o for. Se tiver dúvidas sobre alguma, retire-a primeiro.
note-code-private = O código é só para si. O Objector não o lê nem o guarda.
note-code-counts = O Objector considera a oposição recebida quando o código tiver sido aceite, não antes.
