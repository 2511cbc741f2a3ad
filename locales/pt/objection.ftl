# The objection that Objector writes into Meta's form, in European Portuguese.

objection-opening = { $law ->
    [uk] Oponho-me, ao abrigo do artigo 21.º, n.º 1, do UK GDPR, à utilização dos meus dados pessoais para desenvolver e melhorar a IA na Meta, tanto do que partilhei até agora como do que vier a partilhar.
    [fadp] Oponho-me expressamente (artigo 30.º, n.º 2, alínea b), da lei federal suíça da proteção de dados) à utilização dos meus dados pessoais para desenvolver e melhorar a IA na Meta, tanto do que partilhei até agora como do que vier a partilhar.
    [other] Oponho-me à utilização dos meus dados pessoais para desenvolver e melhorar a IA na Meta, tanto do que partilhei até agora como do que vier a partilhar.
   *[gdpr] Oponho-me, ao abrigo do artigo 21.º, n.º 1, do RGPD, à utilização dos meus dados pessoais para desenvolver e melhorar a IA na Meta, tanto do que partilhei até agora como do que vier a partilhar.
}

objection-shortest = { $law ->
    [uk] Oponho-me (art. 21.º, n.º 1, UK GDPR) à utilização dos meus dados para a IA na Meta.
    [fadp] Oponho-me expressamente (art. 30.º, n.º 2, b, FADP) ao uso dos meus dados para IA na Meta.
    [other] Oponho-me à utilização dos meus dados para a IA na Meta.
   *[gdpr] Oponho-me (art. 21.º, n.º 1, RGPD) à utilização dos meus dados para a IA na Meta.
}

objection-opening-third-party = { $law ->
    [uk] Oponho-me, ao abrigo do artigo 21.º, n.º 1, do UK GDPR, à utilização dos dados pessoais sobre mim que a Meta obteve de outras pessoas, sítios Web ou empresas para desenvolver e melhorar a IA na Meta.
    [fadp] Oponho-me expressamente (artigo 30.º, n.º 2, alínea b), da lei federal suíça da proteção de dados) à utilização dos dados pessoais sobre mim que a Meta obteve de outras pessoas, sítios Web ou empresas para desenvolver e melhorar a IA na Meta.
    [other] Oponho-me à utilização dos dados pessoais sobre mim que a Meta obteve de outras pessoas, sítios Web ou empresas para desenvolver e melhorar a IA na Meta.
   *[gdpr] Oponho-me, ao abrigo do artigo 21.º, n.º 1, do RGPD, à utilização dos dados pessoais sobre mim que a Meta obteve de outras pessoas, sítios Web ou empresas para desenvolver e melhorar a IA na Meta.
}
objection-shortest-third-party = { $law ->
    [uk] Oponho-me (art. 21.º, n.º 1, UK GDPR) ao uso para IA de dados sobre mim vindos de outros.
    [fadp] Oponho-me expressamente (art. 30.º, n.º 2, b, FADP) ao uso de dados sobre mim para IA.
    [other] Oponho-me ao uso para IA na Meta de dados sobre mim vindos de outros.
   *[gdpr] Oponho-me (art. 21.º, n.º 1, RGPD) ao uso para IA de dados sobre mim vindos de outros.
}

objection-opening-child = { $law ->
    [uk] Em nome de uma criança sobre a qual exerço as responsabilidades parentais, oponho-me, ao abrigo do artigo 21.º, n.º 1, do UK GDPR, à utilização dos dados pessoais dela, de qualquer origem, para desenvolver e melhorar a IA na Meta.
    [fadp] Em nome de uma criança sobre a qual exerço as responsabilidades parentais, oponho-me expressamente (art. 30.º, n.º 2, al. b), da lei federal suíça da proteção de dados) à utilização dos dados dela, de qualquer origem, para desenvolver e melhorar a IA na Meta.
    [other] Em nome de uma criança sobre a qual exerço as responsabilidades parentais, oponho-me à utilização dos dados pessoais dela, de qualquer origem, para desenvolver e melhorar a IA na Meta.
   *[gdpr] Em nome de uma criança sobre a qual exerço as responsabilidades parentais, oponho-me, ao abrigo do artigo 21.º, n.º 1, do RGPD, à utilização dos dados pessoais dela, de qualquer origem, para desenvolver e melhorar a IA na Meta.
}
objection-shortest-child = { $law ->
    [uk] Por uma criança a meu cargo, oponho-me (art. 21.º, n.º 1, UK GDPR) ao uso dos dados dela para IA.
    [fadp] Por uma criança, oponho-me expressamente (art. 30.º, n.º 2, b, FADP) ao uso dos dados dela para IA.
    [other] Por uma criança a meu cargo, oponho-me ao uso dos dados dela para a IA na Meta.
   *[gdpr] Por uma criança a meu cargo, oponho-me (art. 21.º, n.º 1, RGPD) ao uso dos dados dela para IA.
}
objection-child-reason = A criança não pode decidir sobre isto, e os interesses das crianças têm um peso especial. Deixar de fora as contas de menores não abrange o que os adultos publicam.

objection-opening-represented = { $law ->
    [uk] Em nome de uma pessoa que represento, oponho-me, ao abrigo do artigo 21.º, n.º 1, do UK GDPR, à utilização dos dados dela para desenvolver e melhorar a IA na Meta, tanto do que foi partilhado até agora como do que vier a ser.
    [fadp] Em nome de uma pessoa que represento, oponho-me expressamente (artigo 30.º, n.º 2, alínea b), da lei federal suíça da proteção de dados) à utilização dos dados dela, passados e futuros, para desenvolver e melhorar a IA na Meta.
    [other] Em nome de uma pessoa que represento, oponho-me à utilização dos dados dela para desenvolver e melhorar a IA na Meta, tanto do que foi partilhado até agora como do que vier a ser.
   *[gdpr] Em nome de uma pessoa que represento, oponho-me, ao abrigo do artigo 21.º, n.º 1, do RGPD, à utilização dos dados dela para desenvolver e melhorar a IA na Meta, tanto do que foi partilhado até agora como do que vier a ser.
}
objection-shortest-represented = { $law ->
    [uk] Por outra pessoa, oponho-me (art. 21.º, n.º 1, UK GDPR) ao uso dos dados dela para a IA na Meta.
    [fadp] Por outra pessoa, oponho-me expressamente (art. 30.º, n.º 2, b, FADP) ao uso para IA dos dados dela.
    [other] Por outra pessoa, oponho-me ao uso dos dados dela para a IA na Meta.
   *[gdpr] Por outra pessoa, oponho-me (art. 21.º, n.º 1, RGPD) ao uso dos dados dela para a IA na Meta.
}

objection-closing = Peço que cessem esta utilização e me confirmem que o fizeram.

objection-ground-expectation = Publiquei para pessoas, não para máquinas. Quando partilhei estes conteúdos, não podia esperar que fossem utilizados para desenvolver IA generativa.
objection-ground-special-categories = O que publiquei revela aspetos particularmente sensíveis sobre mim ou sobre outras pessoas. Estes dados exigem proteção especial e um interesse legítimo não basta para os utilizar.
objection-ground-children = No que publiquei, veem-se ou reconhecem-se crianças da minha família. Elas não podem decidir sobre isto, e os seus interesses têm um peso especial.
objection-ground-profession-safety = A minha profissão ou a minha segurança pessoal exige que o meu nome, rosto e hábitos não sejam reproduzidos nem relacionados por uma IA. Para mim, o risco é maior do que para outras pessoas.
objection-ground-creative-work = Publico aí obras minhas que são importantes para o meu sustento. Os conteúdos de IA que as imitam ou substituem prejudicam-me.
objection-ground-irreversible = O que um modelo aprendeu dificilmente pode voltar a ser encontrado, corrigido ou apagado. Eu perderia para sempre o controlo dos meus dados, e isso tem de ser ponderado antes de os utilizar.
objection-ground-not-necessary = Há formas menos intrusivas de chegar ao mesmo fim, como usar dados de pessoas que deram o seu acordo, dados licenciados ou dados sintéticos. Os meus dados não são necessários para isso.
objection-ground-non-user = Não tenho conta na Meta, ou apareço em conteúdos de outras pessoas. Não tinha qualquer relação com a Meta, nada me foi dito e não podia esperar esta utilização.

objection-brief-expectation = Publiquei para pessoas, não para IA.
objection-brief-special-categories = As minhas publicações revelam dados de proteção especial.
objection-brief-children = Nas minhas publicações veem-se crianças.
objection-brief-profession-safety = Pelo meu trabalho ou situação, corro riscos especiais.
objection-brief-creative-work = Vivo de obras que publico aí.
objection-brief-irreversible = O que um modelo aprendeu dificilmente se retira dele.
objection-brief-not-necessary = É possível treinar IA sem os meus dados.
objection-brief-non-user = Não tenho conta, ou outras pessoas mostram-me.

ground-why-expectation = A lei olha para o que as pessoas podiam esperar quando partilharam algo; as publicações antigas eram para pessoas, não para IA.
ground-why-special-categories = Estes dados têm proteção especial e um interesse legítimo, só por si, não permite utilizá-los; os tribunais não estão de acordo sobre o que daí resulta para o treino de IA.
ground-why-children = Os interesses das crianças pesam mais, e elas não escolheram nada disto.
ground-why-profession-safety = É uma situação particular no sentido próprio da lei: para si, o risco é maior do que para outras pessoas.
ground-why-creative-work = O seu sustento é um interesse seu, a ponderar com o da Meta.
ground-why-irreversible = O que um modelo aprendeu dificilmente pode ser corrigido ou apagado, por isso a ponderação prévia tem de ser mais rigorosa.
ground-why-not-necessary = Um interesse legítimo só permite o que é necessário. Um tribunal de Colónia aceitou, a título provisório, que a utilização pela Meta o é; use este motivo, portanto, como complemento.
ground-why-non-user = Não tem qualquer relação com a Meta, nada lhe foi dito e não tinha nada para escolher, por isso não podia esperar esta utilização.
