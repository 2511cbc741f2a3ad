//! Pages as the content script reads them, and what they must be taken for: every row of `data/routes.toml`, every language, every
//! stage, and what must never be taken for a form.

use proptest::prelude::*;

use super::{Address, Page, Route, Sign, Stage, Verdict, forms, recognise};
use crate::form::asks_for::{AsksFor, Fillable};
use crate::form::choice;
use crate::form::tests::{any_control, area, control, snapshot, text, with_choices};
use crate::form::{Certainty, classify};
use crate::language::Language;
use crate::snapshot::{Control, Kind, Snapshot};

const OWN: &str = "https://www.facebook.com/help/contact/712876720715583";
const OWN_2024: &str = "https://www.facebook.com/help/contact/6359191084165019";
const INSTAGRAM: &str = "https://help.instagram.com/contact/767264225370182";
const THIRD: &str = "https://www.facebook.com/help/contact/510058597920541";
const GENERAL: &str = "https://www.facebook.com/help/contact/367438723733209";
const WHATSAPP: &str = "https://www.whatsapp.com/contact/forms/382532939919295/";
const PORTAL: &str = "https://help.meta.com/support/privacy/";
const UNLISTED: &str = "https://www.facebook.com/help/contact/1758255661104383";

fn look(url: &str, snapshot: &Snapshot) -> Page {
    recognise(&Address::parse(url).unwrap(), snapshot)
}

fn verdict(url: &str, snapshot: &Snapshot) -> (Verdict, Option<Route>, Option<Stage>) {
    let page = look(url, snapshot);
    (page.verdict, page.route, page.stage)
}

/// A page with a language, a title and controls.
fn page(lang: &str, title: &str, controls: Vec<Control>) -> Snapshot {
    Snapshot {
        lang: lang.into(),
        title: "Facebook".into(),
        headings: vec![title.into()],
        ..snapshot(controls)
    }
}

fn english_form() -> Snapshot {
    page(
        "en",
        "Object to Your Information Being Used for AI at Meta",
        vec![text("Email address"), area("Please explain how this processing impacts you")],
    )
}

/// A title in each language: as seen where the facts have one, else our own. With labels of the e-mail address and the reason.
const TITLES: &[(Language, &str, &str, &str)] = &[
    (
        Language::Bulgarian,
        "Възразете срещу използването на вашата информация за ИИ в Meta",
        "Имейл адрес",
        "Разкажете ни как това обработване ви засяга",
    ),
    (
        Language::Czech,
        "Vzneste námitku proti použití vašich informací pro AI v Metě",
        "E-mailová adresa",
        "Jaký dopad na vás má toto zpracování?",
    ),
    (
        Language::Danish,
        "Gør indsigelse mod brugen af dine oplysninger til AI hos Meta",
        "E-mailadresse",
        "Fortæl os, hvordan denne behandling påvirker dig",
    ),
    (
        Language::German,
        "Einspruch gegen die Verwendung deiner Informationen für KI bei Meta",
        "E-Mail-Adresse",
        "Welche Auswirkungen hat die Verarbeitung auf dich?",
    ),
    (
        Language::Greek,
        "Εναντίωση στη χρήση των πληροφοριών σας για την AI στη Meta",
        "Διεύθυνση email",
        "Πώς σας επηρεάζει αυτή η επεξεργασία;",
    ),
    (
        Language::English,
        "Object to Your Information Being Used for AI at Meta",
        "Email address",
        "Tell us how this processing impacts you",
    ),
    (
        Language::Spanish,
        "Oponte al uso de tu información para la IA en Meta",
        "Correo electrónico",
        "Explica cómo te afecta este tratamiento",
    ),
    (
        Language::Estonian,
        "Esitage vastuväide oma teabe kasutamisele Meta tehisintellekti jaoks",
        "E-posti aadress",
        "Kuidas see töötlemine teid mõjutab?",
    ),
    (
        Language::Finnish,
        "Vastusta tietojesi käyttöä tekoälyyn Metassa",
        "Sähköpostiosoite",
        "Kerro meille, miten käsittely vaikuttaa sinuun",
    ),
    (
        Language::French,
        "S’opposer à l’utilisation de vos informations pour l’IA chez Meta",
        "Adresse e-mail",
        "Expliquez-nous l’impact de ce traitement sur vous",
    ),
    (
        Language::Irish,
        "Déan agóid in aghaidh úsáid d’fhaisnéise le haghaidh IS ag Meta",
        "Seoladh ríomhphoist",
        "Conas a théann an phróiseáil seo i bhfeidhm ort?",
    ),
    (
        Language::Croatian,
        "Pošaljite prigovor na upotrebu vaših informacija za AI tvrtke Meta",
        "Adresa e-pošte",
        "Kako obrada podataka utječe na vas?",
    ),
    (
        Language::Hungarian,
        "Tiltakozás az információid MI-hez való felhasználása ellen a Metánál",
        "E-mail-cím",
        "Hogyan érint téged ez az adatkezelés?",
    ),
    (
        Language::Icelandic,
        "Andmæltu notkun upplýsinga þinna fyrir gervigreind hjá Meta",
        "Netfang",
        "Hvaða áhrif hefur þessi vinnsla á þig?",
    ),
    (
        Language::Italian,
        "Opporti all’uso delle tue informazioni per l’IA in Meta",
        "Indirizzo e-mail",
        "Spiegaci che impatto ha su di te questo trattamento dei dati",
    ),
    (
        Language::Lithuanian,
        "Nesutikite, kad jūsų informacija būtų naudojama „Meta“ DI",
        "El. pašto adresas",
        "Kaip šis duomenų tvarkymas jus veikia?",
    ),
    (
        Language::Latvian,
        "Iebildiet pret savas informācijas izmantošanu Meta MI",
        "E-pasta adrese",
        "Kā šī apstrāde jūs ietekmē?",
    ),
    (
        Language::Maltese,
        "Oġġezzjona għall-użu tal-informazzjoni tiegħek għall-AI f’Meta",
        "Indirizz tal-email",
        "Kif dan l-ipproċessar jaffettwak?",
    ),
    (
        Language::Norwegian,
        "Protester mot at informasjonen din brukes til KI hos Meta",
        "E-postadresse",
        "Forklar hvordan denne behandlingen påvirker deg",
    ),
    (
        Language::Dutch,
        "Bezwaar maken tegen het gebruik van je gegevens voor AI bij Meta",
        "E-mailadres",
        "Welke gevolgen heeft deze verwerking voor je?",
    ),
    (
        Language::Polish,
        "Wnieś sprzeciw wobec wykorzystywania Twoich informacji na potrzeby SI w Meta",
        "Adres e-mail",
        "Jak to przetwarzanie wpływa na Ciebie?",
    ),
    (
        Language::Portuguese,
        "Opõe-te à utilização das tuas informações pela IA na Meta",
        "Endereço de e-mail",
        "Explica como este tratamento te afeta",
    ),
    (
        Language::Romanian,
        "Opune-te folosirii informațiilor tale pentru AI la Meta",
        "Adresă de e-mail",
        "Cum te afectează această prelucrare?",
    ),
    (
        Language::Slovak,
        "Namietajte proti používaniu vašich informácií na AI v spoločnosti Meta",
        "E-mailová adresa",
        "Aký má toto spracúvanie na vás vplyv?",
    ),
    (
        Language::Slovenian,
        "Ugovarjajte uporabi vaših podatkov za UI pri Meti",
        "E-poštni naslov",
        "Kako ta obdelava vpliva na vas?",
    ),
    (
        Language::Swedish,
        "Invänd mot att din information används för AI på Meta",
        "E-postadress",
        "Berätta hur behandlingen av information påverkar dig",
    ),
];

#[test]
fn the_form_of_every_language_is_recognised_and_classified() {
    let mut wrong = Vec::new();
    assert_eq!(TITLES.len(), Language::ALL.len());
    for (language, title, email, reason) in TITLES {
        let full = page(language.code(), title, vec![text(email), area(reason)]);
        for (what, snapshot) in [
            ("whole", full.clone()),
            ("title alone", Snapshot { controls: vec![text("?"), area("?")], ..full.clone() }),
            ("labels alone", Snapshot { headings: vec!["Meta".into()], ..full.clone() }),
            ("no lang", Snapshot { lang: String::new(), ..full.clone() }),
            ("lang lies", Snapshot { lang: "ja".into(), ..full.clone() }),
            ("lang says English", Snapshot { lang: "en".into(), ..full.clone() }),
            ("capitals", Snapshot { headings: vec![title.to_uppercase()], ..full.clone() }),
        ] {
            let seen = look(OWN, &snapshot);
            let wanted = (Verdict::Recognised, Some(Route::FacebookOwn), Some(Stage::Form));
            if (seen.verdict, seen.route, seen.stage) != wanted {
                wrong.push(format!("{language:?}, {what}: {seen:?}"));
            }
            if !matches!(what, "title alone" | "labels alone" | "capitals")
                && seen.language != Some(*language)
            {
                wrong.push(format!("{language:?}, {what}: read as {:?}", seen.language));
            }
            if what != "title alone" {
                let fields = classify(&seen, &snapshot);
                if (fields[0].asks_for, fields[1].asks_for) != (AsksFor::Email, AsksFor::Reason)
                    || fields.iter().any(|field| field.certainty == Certainty::Unsure)
                {
                    wrong.push(format!("{language:?}, {what}: {fields:?}"));
                }
            }
        }
        // The same content under a number that nobody has listed.
        let seen = look(UNLISTED, &full);
        if seen.verdict != Verdict::Unsure {
            wrong.push(format!("{language:?}, unlisted: {seen:?}"));
        }
        // Nothing of it on another host, nor over http.
        for url in [
            "https://facebook.com.example/help/contact/712876720715583",
            "http://www.facebook.com/help/contact/712876720715583",
        ] {
            assert_eq!(verdict(url, &full), (Verdict::Ignored, None, None));
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

/// Another wording in each language, formal where the language has it, and none of it taken from the tables: title, reason, anything to add,
/// the question about AI with its yes and no.
const OTHER_WORDINGS: &[(Language, &str, &str, &str, &str, &str, &str)] = &[
    (
        Language::Bulgarian,
        "Възражение срещу обработката на данните Ви за изкуствен интелект",
        "Моля, опишете по какъв начин обработката се отразява на Вас",
        "Има ли нещо друго, което бихте искали да добавите?",
        "Отнася ли се искането Ви за ИИ в Meta?",
        "Да",
        "Не",
    ),
    (
        Language::Czech,
        "Námitka proti zpracování vašich údajů pro umělou inteligenci",
        "Proč vznášíte námitku? Popište své důvody",
        "Chcete ještě něco dodat?",
        "Týká se vaše žádost AI v Metě?",
        "Ano",
        "Ne",
    ),
    (
        Language::Danish,
        "Indsigelse mod behandling af dine data til kunstig intelligens",
        "Angiv årsagen til din indsigelse",
        "Er der andet, du vil tilføje?",
        "Handler din anmodning om AI hos Meta?",
        "Ja",
        "Nej",
    ),
    (
        Language::German,
        "Der Nutzung Ihrer Daten für künstliche Intelligenz widersprechen",
        "Warum widersprechen Sie? Nennen Sie Ihre Gründe",
        "Möchten Sie noch etwas hinzufügen?",
        "Geht es in Ihrer Anfrage um KI bei Meta?",
        "Ja",
        "Nein",
    ),
    (
        Language::Greek,
        "Υποβολή ένστασης για τη χρήση δεδομένων στην τεχνητή νοημοσύνη",
        "Για ποιο λόγο εναντιώνεστε;",
        "Θέλετε να προσθέσετε κάτι άλλο;",
        "Αφορά το αίτημά σας την AI στη Meta;",
        "Ναι",
        "Όχι",
    ),
    (
        Language::English,
        "Opt-out form: object to the processing of your data for artificial intelligence",
        "What are the reasons for your objection?",
        "Is there anything else you want us to know?",
        "Does your request concern AI at Meta?",
        "Yes",
        "No",
    ),
    (
        Language::Spanish,
        "Formulario de oposición al uso de sus datos para inteligencia artificial",
        "Indique los motivos de su oposición",
        "¿Desea añadir algo más?",
        "¿Su solicitud está relacionada con la IA en Meta?",
        "Sí",
        "No",
    ),
    (
        Language::Estonian,
        "Vastuväide teie andmete kasutamisele tehisintellekti arendamiseks",
        "Palun põhjendage oma vastuväidet",
        "Kas soovite veel midagi lisada?",
        "Kas teie taotlus puudutab Meta tehisintellekti?",
        "Jah",
        "Ei",
    ),
    (
        Language::Finnish,
        "Vastustuspyyntö: tietojen käyttö tekoälyn kehittämiseen",
        "Miksi vastustat tietojesi käsittelyä?",
        "Haluatko lisätä vielä jotain muuta?",
        "Koskeeko pyyntösi tekoälyä Metassa?",
        "Kyllä",
        "Ei",
    ),
    (
        Language::French,
        "Formulaire d’opposition au traitement de vos données par l’intelligence artificielle",
        "Indiquez les motifs de votre opposition",
        "Souhaitez-vous ajouter autre chose ?",
        "Votre demande concerne-t-elle l’IA chez Meta ?",
        "Oui",
        "Non",
    ),
    (
        Language::Irish,
        "Agóid i gcoinne phróiseáil do shonraí don intleacht shaorga",
        "Cad é an fáth le d’agóid?",
        "An bhfuil aon rud eile le rá agat?",
        "An mbaineann d’iarratas le IS ag Meta?",
        "Tá",
        "Níl",
    ),
    (
        Language::Croatian,
        "Prigovor na obradu podataka za umjetnu inteligenciju",
        "Navedite razloge svojeg prigovora",
        "Želite li dodati još nešto?",
        "Odnosi li se vaš zahtjev na AI tvrtke Meta?",
        "Da",
        "Ne",
    ),
    (
        Language::Hungarian,
        "Tiltakozás az adatok mesterséges intelligenciához való felhasználása ellen",
        "Miért tiltakozik? Kérjük, indokolja",
        "Szeretne még valamit hozzátenni?",
        "A kérelme a Meta MI-vel kapcsolatos?",
        "Igen",
        "Nem",
    ),
    (
        Language::Icelandic,
        "Andmæli gegn vinnslu upplýsinga fyrir gervigreind",
        "Hver er ástæða andmælanna?",
        "Er eitthvað fleira sem þú vilt taka fram?",
        "Varðar beiðnin gervigreind hjá Meta?",
        "Já",
        "Nei",
    ),
    (
        Language::Italian,
        "Opposizione al trattamento dei suoi dati per l’intelligenza artificiale",
        "Indichi i motivi della sua opposizione",
        "Desidera aggiungere altro?",
        "La sua richiesta riguarda l’IA in Meta?",
        "Sì",
        "No",
    ),
    (
        Language::Lithuanian,
        "Prieštaravimas dėl duomenų naudojimo dirbtiniam intelektui",
        "Nurodykite nesutikimo priežastis",
        "Ar norite ką nors pridurti?",
        "Ar jūsų prašymas susijęs su „Meta“ DI?",
        "Taip",
        "Ne",
    ),
    (
        Language::Latvian,
        "Iebildums pret datu izmantošanu mākslīgajam intelektam",
        "Norādiet sava iebilduma iemeslus",
        "Vai vēlaties vēl ko piebilst?",
        "Vai jūsu pieprasījums attiecas uz Meta MI?",
        "Jā",
        "Nē",
    ),
    (
        Language::Maltese,
        "Oġġezzjoni għall-ipproċessar tad-data tiegħek għall-intelliġenza artifiċjali",
        "X’inhuma r-raġunijiet għall-oġġezzjoni tiegħek?",
        "Tixtieq iżżid xi ħaġa oħra?",
        "It-talba tiegħek hija dwar l-AI f’Meta?",
        "Iva",
        "Le",
    ),
    (
        Language::Norwegian,
        "Innsigelse mot behandling av dine data for kunstig intelligens",
        "Hvorfor protesterer du? Oppgi grunnen",
        "Er det noe annet du vil legge til?",
        "Gjelder forespørselen din KI hos Meta?",
        "Ja",
        "Nei",
    ),
    (
        Language::Dutch,
        "Bezwaarformulier: verwerking van uw gegevens voor kunstmatige intelligentie",
        "Wat is de reden van uw bezwaar?",
        "Wilt u nog iets toevoegen?",
        "Gaat uw verzoek over AI bij Meta?",
        "Ja",
        "Nee",
    ),
    (
        Language::Polish,
        "Sprzeciw wobec przetwarzania danych przez sztuczną inteligencję",
        "Podaj powody swojego sprzeciwu",
        "Czy chcesz coś jeszcze dodać?",
        "Czy Twoja prośba dotyczy AI w Meta?",
        "Tak",
        "Nie",
    ),
    (
        Language::Portuguese,
        "Formulário de oposição ao tratamento dos seus dados por inteligência artificial",
        "Indique os motivos da sua oposição",
        "Quer acrescentar mais alguma coisa?",
        "O seu pedido está relacionado com a IA na Meta?",
        "Sim",
        "Não",
    ),
    (
        Language::Romanian,
        "Opoziție la prelucrarea datelor pentru inteligența artificială",
        "Care sunt motivele opoziției dvs.?",
        "Doriți să adăugați altceva?",
        "Solicitarea dvs. se referă la IA la Meta?",
        "Da",
        "Nu",
    ),
    (
        Language::Slovak,
        "Námietka proti spracúvaniu údajov umelou inteligenciou",
        "Uveďte dôvody svojej námietky",
        "Chcete ešte niečo dodať?",
        "Týka sa vaša žiadosť AI v spoločnosti Meta?",
        "Áno",
        "Nie",
    ),
    (
        Language::Slovenian,
        "Ugovor zoper obdelavo podatkov za umetno inteligenco",
        "Navedite razloge za ugovor",
        "Ali želite še kaj dodati?",
        "Ali se vaša zahteva nanaša na UI v Meti?",
        "Da",
        "Ne",
    ),
    (
        Language::Swedish,
        "Invändning mot behandling av dina uppgifter för artificiell intelligens",
        "Ange skälen till din invändning",
        "Vill du lägga till något annat?",
        "Gäller din begäran AI på Meta?",
        "Ja",
        "Nej",
    ),
];

#[test]
fn another_wording_of_every_language_is_understood() {
    let mut wrong = Vec::new();
    assert_eq!(OTHER_WORDINGS.len(), Language::ALL.len());
    for (language, title, reason, details, question, yes, no) in OTHER_WORDINGS {
        let about = with_choices(Kind::Radio, question, &[("", yes), ("", no)]);
        let full =
            page(language.code(), title, vec![about.clone(), text("E-mail"), area(reason), area(details)]);
        for url in [OWN, UNLISTED] {
            let seen = look(url, &full);
            let wanted = if url == OWN { Verdict::Recognised } else { Verdict::Unsure };
            if (seen.verdict, seen.stage) != (wanted, Some(Stage::Form)) || seen.language != Some(*language) {
                wrong.push(format!("{language:?}: {seen:?}"));
            }
        }
        let asked: Vec<AsksFor> =
            classify(&look(OWN, &full), &full).iter().map(|field| field.asks_for).collect();
        if asked != [AsksFor::AboutAi, AsksFor::Email, AsksFor::Reason, AsksFor::Details] {
            wrong.push(format!("{language:?}: {asked:?}"));
        }
        // The policy's form: the question alone says what it is about.
        let general = page(language.code(), "Meta", vec![about.clone(), text("E-mail")]);
        if look(GENERAL, &general).verdict != Verdict::Recognised {
            wrong.push(format!("{language:?}: the general form is {:?}", look(GENERAL, &general)));
        }
        let taken = choice::pick(Fillable::AboutAi, &about.choices, None, Some(*language));
        if taken != Some(0) {
            wrong.push(format!("{language:?}: takes {taken:?} for yes"));
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn titles_seen_elsewhere_are_recognised() {
    for (lang, title) in [
        ("en", "Object to your information being used for AI at Meta"),
        ("it", "Contesta l’uso delle tue informazioni per l’IA di Meta"),
        ("de", "Widerspruch gegen die Nutzung deiner Daten für KI bei Meta"),
        ("fr", "Opposition à l’utilisation de vos informations pour l’intelligence artificielle"),
        ("es", "Objeción al uso de tus datos para la inteligencia artificial de Meta"),
        ("pt", "Formulário de Direito de Oposição ao uso de informações pela IA"),
        ("nb", "Protestskjema: AI-funksjoner fra Meta og AI hos Meta"),
        ("fi", "Vastustamisoikeus: generatiivinen tekoäly Metassa"),
        ("en", "Objecion to your information being used for AI at Meta"),
    ] {
        let seen = look(OWN_2024, &page(lang, title, vec![text("?"), area("?")]));
        assert_eq!(seen.verdict, Verdict::Recognised, "{title}: {seen:?}");
        assert!(seen.signs.contains(&Sign::Title), "{title}");
    }
    // Brazil's title does not say AI; its labels and text do.
    let brazil = page(
        "pt-br",
        "Formulário de Direito de Oposição",
        vec![text("País de residência"), text("E-mail"), area("Diga-nos como esse processamento afeta você")],
    );
    assert_eq!(look(OWN_2024, &brazil).verdict, Verdict::Recognised);
}

#[test]
fn every_listed_form_is_recognised_by_what_it_says() {
    for form in forms() {
        let content = match form.route {
            Route::FacebookOwn | Route::InstagramOwn | Route::MetaOwn => english_form(),
            Route::ThirdParty => page(
                "en",
                "Data Subject Rights for Third Party Information Used for AI at Meta",
                vec![
                    text("Country of residence"),
                    text("First name"),
                    text("Last name"),
                    text("Email address"),
                ],
            ),
            Route::GeneralObjection => page(
                "en",
                "Right to object",
                vec![
                    with_choices(
                        Kind::Radio,
                        "Is your request about AI at Meta?",
                        &[("Yes", "Yes"), ("No", "No")],
                    ),
                    text("Email address"),
                ],
            ),
            Route::WhatsappOwn => page(
                "en",
                "Contact us about privacy",
                vec![
                    with_choices(
                        Kind::Radio,
                        "How can we help you?",
                        &[
                            ("a", "How can I access my information"),
                            ("b", "How can I make an objection to the processing of my information"),
                        ],
                    ),
                    text("Email address"),
                    text("WhatsApp phone number"),
                ],
            ),
            Route::RightsPortal => page(
                "en",
                "Privacy Rights Requests",
                vec![with_choices(Kind::Combobox, "Select a product", &[])],
            ),
            Route::Entry => continue,
        };
        assert_eq!(
            verdict(form.url, &content),
            (Verdict::Recognised, Some(form.route), Some(Stage::Form)),
            "{form:?}"
        );
        // Nothing yet: the form may come late.
        assert_eq!(
            verdict(form.url, &Snapshot::default()),
            (Verdict::Unsure, Some(form.route), Some(Stage::Form)),
            "{form:?}"
        );
        // Another matter moved in under the number.
        let other = page(
            "en",
            "Report a copyright infringement",
            vec![text("Your full name"), text("Email address"), area("Describe the work")],
        );
        assert_eq!(look(form.url, &other).verdict, Verdict::Unsure, "{form:?}");
    }
}

#[test]
fn a_known_address_whose_content_changed_beyond_recognition_is_unsure() {
    for content in [
        page("en", "Contact us", vec![text("Email address"), area("Your message")]),
        page("en", "Request a review of a removed post", vec![text("Email address"), area("Explain")]),
        page(
            "de",
            "Einspruch gegen die Entfernung eines Beitrags",
            vec![text("E-Mail-Adresse"), area("Nachricht")],
        ),
        page(
            "en",
            "Data Subject Rights for Third Party Information Used for AI at Meta",
            vec![text("Email address")],
        ),
    ] {
        let seen = look(OWN, &content);
        assert_eq!((seen.verdict, seen.route), (Verdict::Unsure, Some(Route::FacebookOwn)), "{content:?}");
    }
    // Its own number is kept by a form that was given another purpose.
    let mut other = page("en", "Report a birthday", vec![text("Email address"), area("Your message")]);
    other.hidden.insert("support_form_id".into(), "712876720715583".into());
    assert_eq!(look(OWN, &other).verdict, Verdict::Unsure);
    // Another form's number contradicts the address.
    let mut other = english_form();
    other.hidden.insert("support_form_id".into(), "510058597920541".into());
    assert_eq!(look(OWN, &other).verdict, Verdict::Unsure);
}

#[test]
fn other_matters_are_never_taken_for_ours() {
    let mail = || vec![text("Your full name"), text("Email address"), area("Please explain")];
    for (lang, title) in [
        ("en", "Report a violation of copyright"),
        ("en", "Report an impostor account"),
        ("en", "My account was hacked"),
        ("en", "Request a birthday change"),
        ("en", "Object to the use of your information for marketing"),
        ("en", "Appeal a disabled account"),
        ("de", "Einspruch gegen die Sperrung deines Kontos"),
        ("de", "Widerspruch gegen Direktwerbung"),
        ("fr", "Faire appel d’un compte désactivé"),
        ("it", "Contesta la rimozione di un contenuto"),
        ("it", "Fai ricorso contro la disattivazione: come rispondere ai messaggi"),
        ("pl", "Odwołanie od usunięcia posta"),
        ("nl", "Bezwaar tegen verwijderde inhoud"),
        ("es", "Oposición al tratamiento con fines de marketing"),
        ("en", "Contact the Data Protection Officer"),
        ("en", "Questions about AI at Meta"),
        ("en", "Help Centre"),
    ] {
        for url in [
            UNLISTED,
            "https://help.instagram.com/contact/1652567838289083",
            "https://help.meta.com/requests/1234567890123/",
            "https://www.whatsapp.com/contact/forms/5071674689613749",
        ] {
            let seen = look(url, &page(lang, title, mail()));
            assert_eq!(seen.verdict, Verdict::Ignored, "{title} at {url}: {seen:?}");
        }
    }
    // Never ours, whatever it says.
    assert_eq!(
        verdict("https://www.facebook.com/help/contact/540977946302970", &english_form()),
        (Verdict::Ignored, None, None)
    );
    for url in [
        "https://help.meta.com/requests/",
        "https://help.meta.com/requests",
        "https://www.facebook.com/",
        "https://www.facebook.com/some.one/posts/1",
        "https://www.facebook.com/legal/eu-ai-terms",
        "https://accountscenter.facebook.com/",
    ] {
        assert_eq!(look(url, &english_form()).verdict, Verdict::Ignored, "{url}");
    }
    let settings = page("en", "Accounts Center", vec![text("Search")]);
    assert_eq!(
        look("https://accountscenter.facebook.com/info_and_permissions", &settings).verdict,
        Verdict::Ignored
    );
}

#[test]
fn content_alone_is_unsure_and_two_proofs_of_number_and_title_are_enough() {
    assert_eq!(
        verdict(UNLISTED, &english_form()),
        (Verdict::Unsure, Some(Route::FacebookOwn), Some(Stage::Form))
    );
    assert_eq!(
        verdict("https://help.instagram.com/contact/123456789012345", &english_form()).1,
        Some(Route::InstagramOwn)
    );
    assert_eq!(
        verdict("https://accountscenter.meta.com/privacy/object", &english_form()),
        (Verdict::Unsure, Some(Route::MetaOwn), Some(Stage::Form))
    );
    let mut moved = english_form();
    moved.hidden.insert("support_form_id".into(), "767264225370182".into());
    assert_eq!(
        verdict(UNLISTED, &moved),
        (Verdict::Recognised, Some(Route::InstagramOwn), Some(Stage::Form))
    );
    assert_eq!(
        verdict("https://help.meta.com/requests/712876720715583/", &english_form()),
        (Verdict::Recognised, Some(Route::RightsPortal), Some(Stage::Form))
    );
}

#[test]
fn stages_are_told_apart() {
    let title = "Object to Your Information Being Used for AI at Meta";
    let only = |headings: &[&str], text: &str| Snapshot {
        lang: "en".into(),
        headings: headings.iter().map(|heading| (*heading).into()).collect(),
        text: text.into(),
        ..Snapshot::default()
    };
    for (snapshot, wanted) in [
        (only(&[title], "You must log in to continue. Forgot password?"), (Verdict::Recognised, Stage::Login)),
        (only(&["Log in to Facebook"], ""), (Verdict::Unsure, Stage::Login)),
        (Snapshot { password: true, controls: vec![text("Email or phone number")], ..only(&["Log in to Facebook"], "") }, (Verdict::Unsure, Stage::Login)),
        (only(&["This content isn't available right now"], "The link you followed may be broken."), (Verdict::Unsure, Stage::Unavailable)),
        (only(&["Thank you"], "We have received your objection."), (Verdict::Recognised, Stage::Sent)),
        (only(&[], "We will honour your objection. This means your request will be applied going forward."), (Verdict::Recognised, Stage::Sent)),
        (only(&[], "We've reviewed your request and cannot take further action."), (Verdict::Recognised, Stage::Refused)),
        (only(&[title], "Thanks for contacting us."), (Verdict::Recognised, Stage::Sent)),
        (
            Snapshot {
                headings: vec!["Enter confirmation code".into(), title.into()],
                controls: vec![
                    Control { value: "a@example.org".into(), ..text("Email address") },
                    Control { dialog: true, ..text("") },
                ],
                ..english_form()
            },
            (Verdict::Recognised, Stage::Code),
        ),
        (
            Snapshot {
                headings: vec!["Your request has been submitted".into(), title.into()],
                ..english_form()
            },
            (Verdict::Recognised, Stage::Sent),
        ),
        (
            Snapshot {
                text: "If your objection is honoured, it will be applied going forward. Once we have received your request, we will review it \
                       and may not be able to honour your objection. You will receive an email."
                    .into(),
                ..english_form()
            },
            (Verdict::Recognised, Stage::Form),
        ),
        (Snapshot { password: true, ..english_form() }, (Verdict::Recognised, Stage::Form)),
    ] {
        let seen = look(OWN, &snapshot);
        assert_eq!((seen.verdict, seen.stage), (wanted.0, Some(wanted.1)), "{:?} {}", snapshot.headings, snapshot.text);
    }
}

#[test]
fn a_french_notice_of_honouring_does_not_end_the_form() {
    let mut form = page(
        "fr",
        "S’opposer à l’utilisation de vos informations pour l’IA chez Meta",
        vec![text("Adresse e-mail"), area("Expliquez-nous l’impact de ce traitement")],
    );
    form.text = "S’il est fait droit à votre opposition, elle sera appliquée à l’avenir. Une fois votre demande reçue, nous l’examinerons.".into();
    assert_eq!(verdict(OWN, &form), (Verdict::Recognised, Some(Route::FacebookOwn), Some(Stage::Form)));
}

/// Words of the later stages in each language, from the facts: received or honoured, refused, not there, log in, code.
const STAGES: &[(Language, &str, &str, &str, &str, &str)] = &[
    (
        Language::Bulgarian,
        "Получихме искането ви.",
        "Не можем да уважим вашето възражение.",
        "Тази страница не е налична",
        "Влезте във Facebook",
        "Въведете кода за потвърждение",
    ),
    (
        Language::Czech,
        "Vaši námitku budeme respektovat.",
        "Vaší námitce nemůžeme vyhovět.",
        "Tato stránka není k dispozici",
        "Přihlaste se na Facebook",
        "Zadejte ověřovací kód",
    ),
    (
        Language::Danish,
        "Vi imødekommer din indsigelse.",
        "Vi kan ikke imødekomme din indsigelse.",
        "Denne side er ikke tilgængelig",
        "Log ind på Facebook",
        "Indtast bekræftelseskoden",
    ),
    (
        Language::German,
        "Wir haben deinen Widerspruch erhalten.",
        "Wir können deinem Widerspruch nicht nachkommen.",
        "Diese Seite ist nicht verfügbar",
        "Bei Facebook anmelden",
        "Gib den Bestätigungscode ein",
    ),
    (
        Language::Greek,
        "Θα σεβαστούμε την εναντίωσή σας.",
        "Δεν μπορούμε να ικανοποιήσουμε το αίτημά σας.",
        "Αυτή η σελίδα δεν είναι διαθέσιμη",
        "Συνδεθείτε στο Facebook",
        "Εισαγάγετε τον κωδικό επιβεβαίωσης",
    ),
    (
        Language::English,
        "We have received your objection.",
        "We can't honour your objection.",
        "This page isn't available",
        "Log in to Facebook",
        "Enter the confirmation code",
    ),
    (
        Language::Spanish,
        "Respetaremos tu oposición.",
        "No podemos atender tu solicitud.",
        "Esta página no está disponible",
        "Inicia sesión en Facebook",
        "Introduce el código de confirmación",
    ),
    (
        Language::Estonian,
        "Arvestame teie vastuväidet.",
        "Me ei saa teie taotlust rahuldada.",
        "See leht pole saadaval",
        "Logi Facebooki sisse",
        "Sisestage kinnituskood",
    ),
    (
        Language::Finnish,
        "Noudatamme vastustustasi.",
        "Emme voi hyväksyä vastustustasi.",
        "Sivu ei ole saatavilla",
        "Kirjaudu Facebookiin",
        "Anna vahvistuskoodi",
    ),
    (
        Language::French,
        "Nous respecterons votre opposition.",
        "Nous ne pouvons pas donner suite à votre demande.",
        "Cette page n’est pas disponible",
        "Se connecter à Facebook",
        "Saisissez le code de confirmation",
    ),
    (
        Language::Irish,
        "Urramóimid d’agóid.",
        "Ní féidir linn glacadh le d’agóid.",
        "Níl an leathanach seo ar fáil",
        "Logáil isteach ar Facebook",
        "Cuir isteach an cód deimhnithe",
    ),
    (
        Language::Croatian,
        "Zaprimili smo vaš prigovor.",
        "Ne možemo prihvatiti vaš prigovor.",
        "Ova stranica nije dostupna",
        "Prijavite se na Facebook",
        "Unesite kôd za potvrdu",
    ),
    (
        Language::Hungarian,
        "Tiltakozásodat tiszteletben tartjuk.",
        "Nem tudunk eleget tenni a tiltakozásodnak.",
        "Ez az oldal nem érhető el",
        "Jelentkezz be a Facebookra",
        "Add meg a megerősítő kódot",
    ),
    (
        Language::Icelandic,
        "Við virðum andmæli þín.",
        "Við getum ekki orðið við beiðninni.",
        "Þessi síða er ekki tiltæk",
        "Skráðu þig inn á Facebook",
        "Sláðu inn staðfestingarkóðann",
    ),
    (
        Language::Italian,
        "La tua richiesta verrà applicata d’ora in avanti.",
        "Non possiamo accogliere la tua richiesta.",
        "Questa pagina non è disponibile",
        "Accedi a Facebook",
        "Inserisci il codice di conferma",
    ),
    (
        Language::Lithuanian,
        "Atsižvelgsime į jūsų nesutikimą.",
        "Negalime patenkinti jūsų prašymo.",
        "Šis puslapis nepasiekiamas",
        "Prisijunkite prie „Facebook“",
        "Įveskite patvirtinimo kodą",
    ),
    (
        Language::Latvian,
        "Ņemsim vērā jūsu iebildumu.",
        "Nevaram izpildīt jūsu pieprasījumu.",
        "Šī lapa nav pieejama",
        "Piesakieties Facebook",
        "Ievadiet apstiprinājuma kodu",
    ),
    (
        Language::Maltese,
        "Se nirrispettaw l-oġġezzjoni tiegħek.",
        "Ma nistgħux naċċettaw l-oġġezzjoni tiegħek.",
        "Din il-paġna mhix disponibbli",
        "Idħol f’Facebook",
        "Daħħal il-kodiċi ta’ konferma",
    ),
    (
        Language::Norwegian,
        "Protesten din er tatt til følge.",
        "Vi kan ikke imøtekomme protesten din.",
        "Denne siden er ikke tilgjengelig",
        "Logg inn på Facebook",
        "Skriv inn bekreftelseskoden",
    ),
    (
        Language::Dutch,
        "We respecteren je bezwaar.",
        "We kunnen je bezwaar niet honoreren.",
        "Deze pagina is niet beschikbaar",
        "Aanmelden bij Facebook",
        "Voer de bevestigingscode in",
    ),
    (
        Language::Polish,
        "Uwzględnimy Twój sprzeciw.",
        "Nie możemy uwzględnić Twojego sprzeciwu.",
        "Ta strona nie jest dostępna",
        "Zaloguj się do Facebooka",
        "Wpisz kod potwierdzający",
    ),
    (
        Language::Portuguese,
        "Respeitaremos a tua oposição.",
        "Não podemos dar seguimento ao teu pedido.",
        "Esta página não está disponível",
        "Inicia sessão no Facebook",
        "Introduz o código de confirmação",
    ),
    (
        Language::Romanian,
        "Vom respecta opoziția ta.",
        "Nu putem da curs solicitării tale.",
        "Această pagină nu este disponibilă",
        "Conectează-te la Facebook",
        "Introdu codul de confirmare",
    ),
    (
        Language::Slovak,
        "Vašu námietku budeme rešpektovať.",
        "Vašej námietke nemôžeme vyhovieť.",
        "Táto stránka nie je k dispozícii",
        "Prihláste sa na Facebook",
        "Zadajte overovací kód",
    ),
    (
        Language::Slovenian,
        "Vaš ugovor bomo upoštevali.",
        "Vašemu ugovoru ne moremo ugoditi.",
        "Ta stran ni na voljo",
        "Prijavite se v Facebook",
        "Vnesite potrditveno kodo",
    ),
    (
        Language::Swedish,
        "Vi respekterar din invändning.",
        "Vi kan inte tillmötesgå din begäran.",
        "Sidan är inte tillgänglig",
        "Logga in på Facebook",
        "Ange bekräftelsekoden",
    ),
];

#[test]
fn the_stages_of_every_language_are_told_apart() {
    let mut wrong = Vec::new();
    assert_eq!(STAGES.len(), Language::ALL.len());
    for (language, sent, refused, unavailable, login, code) in STAGES {
        let says =
            |text: &str| Snapshot { lang: language.code().into(), text: text.into(), ..Snapshot::default() };
        let heads = |heading: &str| Snapshot {
            lang: language.code().into(),
            headings: vec![heading.into()],
            ..Snapshot::default()
        };
        let asked = Snapshot {
            controls: snapshot(vec![Control { dialog: true, ..text("") }]).controls,
            ..heads(code)
        };
        for (snapshot, stage, verdict) in [
            (says(sent), Stage::Sent, Verdict::Recognised),
            (heads(sent), Stage::Sent, Verdict::Recognised),
            (says(refused), Stage::Refused, Verdict::Recognised),
            (heads(unavailable), Stage::Unavailable, Verdict::Unsure),
            (heads(login), Stage::Login, Verdict::Unsure),
            (asked, Stage::Code, Verdict::Recognised),
        ] {
            let seen = look(INSTAGRAM, &snapshot);
            if (seen.stage, seen.verdict) != (Some(stage), verdict) {
                wrong.push(format!(
                    "{language:?}: {:?}{}: {:?} {:?}, not {stage:?}",
                    snapshot.headings, snapshot.text, seen.stage, seen.verdict
                ));
            }
        }
        // On a standing form, a sentence of these in the middle of the page does not end it.
        let (_, title, email, reason) = TITLES.iter().find(|(of, ..)| of == language).unwrap();
        let mut form = page(language.code(), title, vec![text(email), area(reason)]);
        form.text = format!("{title}. Meta. Facebook. Instagram. {sent} {refused}");
        let seen = look(OWN, &form);
        if (seen.verdict, seen.stage) != (Verdict::Recognised, Some(Stage::Form)) {
            wrong.push(format!("{language:?}, standing form: {seen:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_login_page_that_leads_to_a_form_is_unsure() {
    let url = "https://www.facebook.com/login/?next=https%3A%2F%2Fwww.facebook.com%2Fhelp%2Fcontact%2F712876720715583";
    assert_eq!(
        verdict(url, &Snapshot::default()),
        (Verdict::Unsure, Some(Route::FacebookOwn), Some(Stage::Login))
    );
    let url = "https://www.instagram.com/accounts/login/?next=https%3A%2F%2Fhelp.instagram.com%2Fcontact%2F767264225370182";
    assert_eq!(
        verdict(url, &Snapshot::default()),
        (Verdict::Unsure, Some(Route::InstagramOwn), Some(Stage::Login))
    );
    assert_eq!(verdict("https://www.facebook.com/login/", &english_form()), (Verdict::Ignored, None, None));
}

#[test]
fn entry_pages_lead_on() {
    let says =
        |lang: &str, text: &str| Snapshot { lang: lang.into(), text: text.into(), ..Snapshot::default() };
    let entry = (Verdict::Recognised, Some(Route::Entry), Some(Stage::Form));
    let policy = "https://www.facebook.com/privacy/policy/?subpage=7.subpage.11-ObjectYouHaveThe";
    assert_eq!(
        verdict(policy, &says("en", "You have the right to object to the use of your information.")),
        entry
    );
    assert_eq!(
        verdict(
            "https://www.facebook.com/privacy/genai",
            &says("de", "Generative KI bei Meta. Du kannst widersprechen.")
        ),
        entry
    );
    assert_eq!(
        verdict("https://privacycenter.instagram.com/privacy/genai", &says("fr", "IA générative chez Meta")),
        entry
    );
    assert_eq!(
        verdict("https://www.facebook.com/privacy/center/cookies", &says("en", "Cookies help us.")),
        (Verdict::Ignored, None, None)
    );
    assert_eq!(verdict("https://www.facebook.com/privacy/genai/", &Snapshot::default()).0, Verdict::Unsure);
    assert_eq!(
        verdict(
            "https://faq.whatsapp.com/1285115568956956",
            &says("en", "You can object to our processing.")
        ),
        entry
    );
}

#[test]
fn the_portals_wizard_is_recognised_without_names() {
    let wizard = page(
        "en",
        "Privacy Rights Requests",
        vec![
            control(Kind::Combobox, "Country of residence"),
            with_choices(
                Kind::Radio,
                "What would you like to do?",
                &[("", "Object to the use of my information for AI at Meta"), ("", "Access my information")],
            ),
            text("First name"),
            text("Last name"),
        ],
    );
    assert_eq!(verdict(PORTAL, &wizard), (Verdict::Recognised, Some(Route::RightsPortal), Some(Stage::Form)));
    let fields = classify(&look(PORTAL, &wizard), &wizard);
    let asked: Vec<AsksFor> = fields.iter().map(|field| field.asks_for).collect();
    assert_eq!(asked, [AsksFor::Country, AsksFor::RequestKind, AsksFor::GivenName, AsksFor::FamilyName]);
    let copyright = page("en", "Report copyright infringement", vec![text("Signature")]);
    assert_eq!(
        look("https://help.meta.com/requests/1758255661104383/", &copyright).verdict,
        Verdict::Ignored
    );
}

#[test]
fn the_older_general_form_is_recognised_by_its_english_values() {
    let form = page(
        "hu",
        "Kapcsolat",
        vec![
            Control {
                name: "product_selection".into(),
                ..with_choices(Kind::Radio, "Termék", &[("Facebook", "Facebook"), ("Instagram", "Instagram")])
            },
            Control {
                name: "data_management_eu".into(),
                ..with_choices(
                    Kind::Radio,
                    "?",
                    &[("I have a different objection to the use of my data", "…"), ("x", "y")],
                )
            },
        ],
    );
    let seen = look(GENERAL, &form);
    assert_eq!(seen.verdict, Verdict::Recognised);
    assert!(seen.signs.contains(&Sign::EnglishValue));
}

#[test]
fn third_party_and_whatsapp_forms_are_classified() {
    let third = page(
        "en",
        "Data subject rights for third-party information used for AI at Meta",
        vec![
            with_choices(
                Kind::Radio,
                "Which request would you like to make?",
                &[
                    (
                        "",
                        "I want to object to or restrict the processing of my personal information from third parties used for developing and improving AI at Meta",
                    ),
                    ("", "I want to delete my personal information from third parties"),
                ],
            ),
            with_choices(
                Kind::Radio,
                "Who is this request for?",
                &[("", "Myself"), ("", "My child: I am the parent or guardian")],
            ),
            text("Country of residence"),
            text("First name"),
            text("Last name"),
            text("Email address"),
            area("Please provide the prompts you entered into Meta AI"),
            area("Explain your request"),
            control(Kind::File, "Upload screenshots"),
        ],
    );
    let seen = look(THIRD, &third);
    assert_eq!((seen.verdict, seen.route), (Verdict::Recognised, Some(Route::ThirdParty)));
    let asked: Vec<AsksFor> = classify(&seen, &third).iter().map(|field| field.asks_for).collect();
    assert_eq!(
        asked,
        [
            AsksFor::RequestKind,
            AsksFor::Relationship,
            AsksFor::Country,
            AsksFor::GivenName,
            AsksFor::FamilyName,
            AsksFor::Email,
            AsksFor::Prompts,
            AsksFor::Reason,
            AsksFor::Evidence
        ]
    );
    let other = page("en", "Contact WhatsApp", vec![text("Email address"), area("Your message")]);
    assert_eq!(look(WHATSAPP, &other).verdict, Verdict::Unsure);
}

#[test]
fn the_language_is_that_of_the_words() {
    let german = |lang: &str| {
        let mut form = page(
            lang,
            "Einspruch gegen die Verwendung deiner Informationen für KI bei Meta",
            vec![text("E-Mail-Adresse")],
        );
        form.text = "Du kannst der Verwendung deiner Informationen widersprechen. Bitte gib die E-Mail-Adresse deines Kontos ein.".into();
        form
    };
    for (url, snapshot, language) in [
        (OWN, german("de"), Language::German),
        (OWN, german("fr"), Language::German),
        (
            "https://www.facebook.com/help/contact/712876720715583?locale=fr_FR",
            german("en"),
            Language::German,
        ),
        ("https://fr-fr.facebook.com/help/contact/712876720715583", Snapshot::default(), Language::French),
        (
            "https://www.facebook.com/help/contact/712876720715583?locale=nl_NL",
            Snapshot { lang: "en".into(), ..Snapshot::default() },
            Language::Dutch,
        ),
    ] {
        assert_eq!(look(url, &snapshot).language, Some(language), "{url}");
    }
    let mut claims = Snapshot { lang: "en".into(), ..Snapshot::default() };
    claims.hidden.insert("support_form_locale_id".into(), "pl_PL".into());
    assert_eq!(look(OWN, &claims).language, Some(Language::Polish));
    assert_eq!(look(OWN, &Snapshot::default()).language, None);
}

proptest! {
    #[test]
    fn any_page_gets_a_verdict_and_a_route_exactly_where_it_is_not_ignored(
        host in prop::sample::select(vec!["www.facebook.com", "help.instagram.com", "help.meta.com", "www.meta.com", "www.whatsapp.com", "m.facebook.com", "evil.example"]),
        path in prop::sample::select(vec!["/help/contact/712876720715583", "/contact/767264225370182/", "/requests/12345678", "/support/privacy/", "/privacy/genai", "/contact/forms/382532939919295", "/x", ""]),
        headings in prop::collection::vec("\\PC{0,60}", 0..4),
        known in prop::collection::vec(prop::sample::select(vec!["Object to AI at Meta", "copyright", "We have received your objection", "Log in", "KI", "sí", "code"]), 0..3),
        body in "\\PC{0,300}",
        lang in "[a-z]{0,3}",
        password in any::<bool>(),
        controls in prop::collection::vec(any_control(), 0..8),
    ) {
        let Some(address) = Address::parse(&format!("https://{host}{path}")) else { return Ok(()) };
        let headings = headings.into_iter().chain(known.into_iter().map(String::from)).collect();
        let seen = recognise(&address, &Snapshot { lang, headings, text: body, password, ..snapshot(controls) });
        prop_assert_eq!(seen.verdict == Verdict::Ignored, seen.route.is_none());
        prop_assert_eq!(seen.verdict == Verdict::Ignored, seen.stage.is_none());
        if host == "evil.example" {
            prop_assert_eq!(seen.verdict, Verdict::Ignored);
        }
    }

    #[test]
    fn any_address_is_read_without_harm(url in "\\PC{0,80}") {
        if let Some(address) = Address::parse(&url) {
            let seen = recognise(&address, &Snapshot::default());
            prop_assert!(seen.verdict == Verdict::Ignored || address.is_on("facebook.com"));
        }
    }
}

#[test]
fn an_address_with_anything_in_it_that_no_browser_writes_is_none() {
    let long = |length: usize| format!("https://a.example/{}", "x".repeat(length - 18));
    assert!(Address::parse(&long(8_000)).is_some() && Address::parse(&long(8_000 + 1)).is_none());
    for wrong in [
        "https://www.facebook.com/a b",
        "https://www.facebook.com/a\\b",
        "https://www.facebook.com/a\u{7}b",
        "ftp://www.facebook.com/",
        "https://www..facebook.com/",
        "https://www.facebook.com@example.org/",
        "www.facebook.com",
    ] {
        assert!(Address::parse(wrong).is_none(), "{wrong:?}");
    }
}

#[test]
fn a_host_is_metas_where_it_is_a_domain_of_metas_or_lies_below_it() {
    let host = |url: &str| Address::of_meta(url).map(|address| address.host().to_owned());
    assert_eq!(host("https://facebook.com/").as_deref(), Some("facebook.com"));
    assert_eq!(host("https://Help.Instagram.com/x").as_deref(), Some("help.instagram.com"));
    for not in [
        "https://notfacebook.com/",
        "https://facebook.com.example/",
        "https://example.org/facebook.com",
        "http://www.facebook.com/",
        "HTTPS://www.facebook.com/",
    ] {
        assert_eq!(host(not), None, "{not}");
    }
}

#[test]
fn each_route_with_a_form_has_its_address_and_its_platform() {
    use crate::person::Platform;
    assert!(!forms().is_empty());
    for form in forms() {
        let first = super::form_url(form.route).unwrap();
        assert_eq!(forms().iter().find(|other| other.route == form.route).unwrap().url, first);
        assert_eq!(look(first, &english_form()).stage, Some(Stage::Form), "{first}");
    }
    for (route, platform, own) in [
        (Route::FacebookOwn, Some(Platform::Facebook), true),
        (Route::InstagramOwn, Some(Platform::Instagram), true),
        (Route::MetaOwn, Some(Platform::Meta), true),
        (Route::WhatsappOwn, Some(Platform::Whatsapp), false),
        (Route::ThirdParty, None, false),
        (Route::Entry, None, false),
    ] {
        assert_eq!((route.platform(), route.is_own()), (platform, own), "{route:?}");
    }
}

/// What sentences say of later stages, read by single words: in no table, so they prove something only when they are short and plain.
#[test]
fn a_sentence_reports_only_what_it_does_not_deny_or_make_a_condition_of() {
    use super::content::Content;
    let says = |text: &str| {
        let snapshot = Snapshot { lang: "en".into(), text: text.into(), ..Snapshot::default() };
        let said = Content::of(&snapshot, Some(Language::English)).text_says;
        (said.perhaps_sent, said.perhaps_refused)
    };
    for (text, sent, refused) in [
        ("Your objection was received yesterday", true, false),
        ("Your request was received yesterday", true, false),
        ("Your objection was not received", false, false),
        ("If your objection is received, we will write", false, false),
        ("Your letter was received yesterday", false, false),
        ("Your objection could not be accepted", false, true),
        ("If your objection is not accepted, we will write", false, false),
        (
            "Your objection was received yesterday by one of the many people who work for us here and elsewhere",
            false,
            false,
        ),
        ("You object to information received from third parties", false, false),
    ] {
        assert_eq!(says(text), (sent, refused), "{text}");
    }
}

#[test]
fn a_form_that_contradicts_its_address_is_not_filled_by_itself() {
    let third = "Object to information about you from third parties being used for AI at Meta";
    let own = "Object to Your Information Being Used for AI at Meta";
    let form = |title: &str| page("en", title, vec![text("Email address")]);
    for (url, title, verdict) in [
        (OWN, own, Verdict::Recognised),
        (OWN, third, Verdict::Unsure),
        (THIRD, third, Verdict::Recognised),
        (THIRD, own, Verdict::Unsure),
        (GENERAL, third, Verdict::Recognised),
        // Another matter, unless AI is in it.
        (GENERAL, "Report a removed post", Verdict::Unsure),
    ] {
        assert_eq!(look(url, &form(title)).verdict, verdict, "{title} at {url}");
    }
    let both = Snapshot { headings: vec![own.into(), third.into()], ..form("") };
    assert_eq!(look(OWN, &both).verdict, Verdict::Recognised);
    // The number of another form, beside this one's title.
    let numbered = |id: &str| {
        let mut page = form(own);
        page.hidden.insert("support_form_id".into(), id.into());
        look(OWN, &page).verdict
    };
    assert_eq!(numbered("712876720715583"), Verdict::Recognised);
    assert_eq!(numbered("510058597920541"), Verdict::Unsure);
}

#[test]
fn the_forms_own_number_proves_something_only_beside_a_word_of_the_matter() {
    let look = |title: &str| {
        let mut page = page("en", title, vec![text("Email address")]);
        page.hidden.insert("support_form_id".into(), "712876720715583".into());
        look(OWN, &page).verdict
    };
    assert_eq!(look("Contact form"), Verdict::Unsure);
    assert_eq!(look("Object here"), Verdict::Recognised);
}

#[test]
fn a_source_is_found_by_its_own_name() {
    let found = super::sources::find("gdpr-21").unwrap();
    assert_eq!(found.id, "gdpr-21");
    assert!(super::sources::find("gdpr-").is_none());
}
