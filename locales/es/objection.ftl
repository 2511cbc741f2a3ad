# The objection that Objector writes into Meta's form, in Spanish.

objection-opening = { $law ->
    [uk] Me opongo, conforme al artículo 21, apartado 1, del UK GDPR, al uso de mis datos personales para desarrollar y mejorar la IA en Meta, tanto de lo que he compartido hasta ahora como de lo que comparta en el futuro.
    [fadp] Me opongo expresamente (artículo 30, apartado 2, letra b, de la Ley federal suiza de protección de datos) al uso de mis datos personales para desarrollar y mejorar la IA en Meta, tanto de lo que he compartido como de lo que comparta en el futuro.
    [other] Me opongo al uso de mis datos personales para desarrollar y mejorar la IA en Meta, tanto de lo que he compartido hasta ahora como de lo que comparta en el futuro.
   *[gdpr] Me opongo, conforme al artículo 21, apartado 1, del RGPD, al uso de mis datos personales para desarrollar y mejorar la IA en Meta, tanto de lo que he compartido hasta ahora como de lo que comparta en el futuro.
}

objection-shortest = { $law ->
    [uk] Me opongo (art. 21.1 del UK GDPR) al uso de mis datos para la IA en Meta.
    [fadp] Me opongo expresamente (art. 30.2.b de la FADP) al uso de mis datos para la IA en Meta.
    [other] Me opongo al uso de mis datos para la IA en Meta.
   *[gdpr] Me opongo (art. 21.1 del RGPD) al uso de mis datos para la IA en Meta.
}

objection-opening-third-party = { $law ->
    [uk] Me opongo, conforme al artículo 21, apartado 1, del UK GDPR, al uso de los datos personales sobre mí que Meta tiene de otras personas, sitios web o empresas para desarrollar y mejorar la IA en Meta.
    [fadp] Me opongo expresamente (artículo 30, apartado 2, letra b, de la Ley federal suiza de protección de datos) al uso de los datos personales sobre mí que Meta tiene de otras personas, sitios web o empresas para desarrollar y mejorar la IA en Meta.
    [other] Me opongo al uso de los datos personales sobre mí que Meta tiene de otras personas, sitios web o empresas para desarrollar y mejorar la IA en Meta.
   *[gdpr] Me opongo, conforme al artículo 21, apartado 1, del RGPD, al uso de los datos personales sobre mí que Meta tiene de otras personas, sitios web o empresas para desarrollar y mejorar la IA en Meta.
}
objection-shortest-third-party = { $law ->
    [uk] Me opongo (art. 21.1 del UK GDPR) al uso de datos de terceros sobre mí para la IA en Meta.
    [fadp] Me opongo expresamente (art. 30.2.b FADP) al uso de datos de terceros sobre mí para la IA en Meta.
    [other] Me opongo al uso de datos de terceros sobre mí para la IA en Meta.
   *[gdpr] Me opongo (art. 21.1 del RGPD) al uso de datos de terceros sobre mí para la IA en Meta.
}

objection-opening-child = { $law ->
    [uk] En nombre de un menor a mi cargo, me opongo, conforme al artículo 21, apartado 1, del UK GDPR, al uso de sus datos personales, procedan de donde procedan, para desarrollar y mejorar la IA en Meta.
    [fadp] En nombre de un menor a mi cargo, me opongo expresamente (artículo 30, apartado 2, letra b, de la Ley federal suiza de protección de datos) al uso de sus datos personales, procedan de donde procedan, para desarrollar y mejorar la IA en Meta.
    [other] En nombre de un menor a mi cargo, me opongo al uso de sus datos personales, procedan de donde procedan, para desarrollar y mejorar la IA en Meta.
   *[gdpr] En nombre de un menor a mi cargo, me opongo, conforme al artículo 21, apartado 1, del RGPD, al uso de sus datos personales, procedan de donde procedan, para desarrollar y mejorar la IA en Meta.
}
objection-shortest-child = { $law ->
    [uk] Por un menor a mi cargo, me opongo (art. 21.1 del UK GDPR) al uso de sus datos para la IA en Meta.
    [fadp] Por un menor a mi cargo, me opongo expresamente (art. 30.2.b FADP) a que Meta use sus datos para IA.
    [other] Por un menor a mi cargo, me opongo al uso de sus datos para la IA en Meta.
   *[gdpr] Por un menor a mi cargo, me opongo (art. 21.1 del RGPD) al uso de sus datos para la IA en Meta.
}
objection-child-reason = El menor no puede decidir sobre esto, y los intereses de los niños pesan especialmente. Dejar fuera las cuentas de menores no afecta a lo que publican las personas adultas.

objection-opening-represented = { $law ->
    [uk] En nombre de una persona a la que represento, me opongo, conforme al artículo 21, apartado 1, del UK GDPR, al uso de sus datos para desarrollar y mejorar la IA en Meta, tanto de lo compartido hasta ahora como de lo que se comparta.
    [fadp] En nombre de una persona a la que represento, me opongo expresamente (artículo 30, apartado 2, letra b, de la Ley federal suiza de protección de datos) al uso de sus datos, pasados y futuros, para desarrollar y mejorar la IA en Meta.
    [other] En nombre de una persona a la que represento, me opongo al uso de sus datos para desarrollar y mejorar la IA en Meta, tanto de lo compartido hasta ahora como de lo que se comparta.
   *[gdpr] En nombre de una persona a la que represento, me opongo, conforme al artículo 21, apartado 1, del RGPD, al uso de sus datos para desarrollar y mejorar la IA en Meta, tanto de lo compartido hasta ahora como de lo que se comparta.
}
objection-shortest-represented = { $law ->
    [uk] Por otra persona, me opongo (art. 21.1 del UK GDPR) al uso de sus datos para la IA en Meta.
    [fadp] Por otra persona, me opongo expresamente (art. 30.2.b FADP) al uso de sus datos para la IA en Meta.
    [other] Por otra persona, me opongo al uso de sus datos para la IA en Meta.
   *[gdpr] Por otra persona, me opongo (art. 21.1 del RGPD) al uso de sus datos para la IA en Meta.
}

objection-closing = Les pido que cesen este uso y me confirmen que lo han hecho.

objection-ground-expectation = Publiqué para personas, no para máquinas. Cuando compartí estos contenidos no podía esperar que se usaran para desarrollar IA generativa.
objection-ground-special-categories = Lo que he publicado revela aspectos especialmente sensibles sobre mí o sobre otras personas. Esos datos necesitan una protección especial y un interés legítimo no basta para usarlos.
objection-ground-children = En lo que he publicado se ve o se reconoce a menores de mi familia. No pueden decidir por sí mismos sobre esto y sus intereses pesan especialmente.
objection-ground-profession-safety = Mi profesión o mi seguridad personal exige que una IA no reproduzca ni relacione mi nombre, mi cara y mis costumbres. Para mí el riesgo es mayor que para otras personas.
objection-ground-creative-work = Publico ahí obras propias que son importantes para mi sustento. Los contenidos de IA que las imitan o sustituyen me perjudican.
objection-ground-irreversible = Lo que un modelo ha aprendido difícilmente puede localizarse, corregirse o borrarse. Perdería para siempre el control de mis datos, y eso debe ponderarse antes de usarlos.
objection-ground-not-necessary = Hay formas menos invasivas de lograr el mismo fin, como usar datos de personas que han dado su conformidad, datos con licencia o datos sintéticos. Mis datos no son necesarios para ello.
objection-ground-non-user = No tengo cuenta en Meta, o aparezco en contenidos de otras personas. No tenía relación con Meta, no recibí información y no podía esperar este uso.

objection-brief-expectation = Publiqué para personas, no para la IA.
objection-brief-special-categories = Mis publicaciones revelan datos de especial protección.
objection-brief-children = En mis publicaciones se ve a menores.
objection-brief-profession-safety = Mi trabajo o mi situación me expone a un riesgo mayor.
objection-brief-creative-work = Vivo de obras que publico ahí.
objection-brief-irreversible = Lo que un modelo ha aprendido difícilmente puede deshacerse.
objection-brief-not-necessary = La IA puede entrenarse sin mis datos.
objection-brief-non-user = No tengo cuenta, o me muestran otras personas.

ground-why-expectation = La ley mira lo que la gente podía esperar cuando compartió algo; las publicaciones antiguas eran para personas, no para la IA.
ground-why-special-categories = Estos datos tienen una protección especial y un interés legítimo por sí solo no permite usarlos; los tribunales discrepan sobre lo que eso significa para el entrenamiento de la IA.
ground-why-children = Los intereses de los menores pesan más, y no han elegido nada de esto.
ground-why-profession-safety = Es una situación particular en el sentido propio de la ley: para ti el riesgo es mayor que para otras personas.
ground-why-creative-work = Tu sustento es un interés tuyo, que hay que ponderar frente al de Meta.
ground-why-irreversible = Lo que un modelo ha aprendido difícilmente puede corregirse o borrarse, así que la ponderación previa debe ser más estricta.
ground-why-not-necessary = Un interés legítimo solo permite lo que es necesario. Un tribunal de Colonia aceptó de forma provisional que el uso por parte de Meta lo es, así que usa este motivo como complemento.
ground-why-non-user = No tienes trato con Meta, no se te dijo nada y no tenías nada que elegir, así que no podías esperar este uso.
