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

objection-closing = Peço que cessem esta utilização e me confirmem que o fizeram.

objection-ground-expectation = Publiquei para pessoas, não para máquinas. Quando partilhei estes conteúdos, não podia esperar que fossem utilizados para desenvolver IA generativa.
objection-ground-special-categories = O que publiquei revela aspetos particularmente sensíveis sobre mim ou sobre outras pessoas. Estes dados exigem proteção especial e um interesse legítimo não basta para os utilizar.
objection-ground-children = No que publiquei, veem-se ou reconhecem-se crianças da minha família. Elas não podem decidir sobre isto, e os seus interesses têm um peso especial.
objection-ground-profession-safety = A minha profissão ou a minha segurança pessoal exige que o meu nome, rosto e hábitos não sejam reproduzidos nem relacionados por uma IA. Para mim, o risco é maior do que para outras pessoas.
objection-ground-creative-work = Publico aí obras minhas que são importantes para o meu sustento. Os conteúdos de IA que as imitam ou substituem prejudicam-me.
objection-ground-irreversible = O que um modelo aprendeu dificilmente pode voltar a ser encontrado, corrigido ou apagado. Eu perderia para sempre o controlo dos meus dados, e isso tem de ser ponderado antes de os utilizar.
objection-ground-not-necessary = Há formas menos intrusivas de chegar ao mesmo fim, como usar dados de pessoas que deram o seu acordo, dados licenciados ou dados sintéticos. Os meus dados não são necessários para isso.
objection-ground-non-user = Não tenho conta na Meta, ou apareço em conteúdos de outras pessoas. Não tinha qualquer relação com a Meta, nada me foi dito e não podia esperar esta utilização.
