//! Controls as pages show them, and what they must be taken for.

use proptest::prelude::*;

use super::asks_for::AsksFor::{self, *};
use super::{Certainty, Field, classify, classify_any};
use crate::language::Language;
use crate::page::{Page, Route, Stage, Verdict};
use crate::snapshot::{Choice, Control, Kind, Label, LabelSource, Snapshot};

pub(crate) fn control(kind: Kind, label: &str) -> Control {
    let labels = if label.is_empty() {
        Vec::new()
    } else {
        vec![Label { source: LabelSource::Label, text: label.into() }]
    };
    Control {
        index: 0,
        kind,
        input_type: if kind == Kind::Text { "text".into() } else { String::new() },
        id: String::new(),
        name: String::new(),
        autocomplete: String::new(),
        placeholder: String::new(),
        labels,
        value: "".into(),
        choices: Vec::new(),
        required: false,
        writable: true,
        visible: true,
        max_length: None,
        min_length: None,
        form: Some(0),
        dialog: false,
        touched: false,
        ours: false,
    }
}

pub(crate) fn text(label: &str) -> Control {
    control(Kind::Text, label)
}

pub(crate) fn area(label: &str) -> Control {
    control(Kind::Area, label)
}

pub(crate) fn with_choices(kind: Kind, label: &str, choices: &[(&str, &str)]) -> Control {
    Control { choices: self::choices(choices), ..control(kind, label) }
}

/// Choices, each by its value and its label.
pub(crate) fn choices(pairs: &[(&str, &str)]) -> Vec<Choice> {
    pairs
        .iter()
        .map(|(value, label)| Choice { value: (*value).into(), label: (*label).into(), chosen: false })
        .collect()
}

pub(crate) fn snapshot(controls: Vec<Control>) -> Snapshot {
    let controls =
        controls.into_iter().zip(0..).map(|(control, index)| Control { index, ..control }).collect();
    Snapshot { lang: "en".into(), controls, ..Snapshot::default() }
}

fn own_page(language: Language) -> Page {
    Page {
        verdict: Verdict::Recognised,
        route: Some(Route::FacebookOwn),
        stage: Some(Stage::Form),
        language: Some(language),
        signs: Vec::new(),
    }
}

fn one(control: Control, language: Language) -> Field {
    classify(&own_page(language), &snapshot(vec![control])).remove(0)
}

/// What each language's labels ask for. Taken from the facts where these have any, else our own wording.
const LABELS: &[(Language, &[(AsksFor, &str)])] = &[
    (
        Language::Bulgarian,
        &[
            (Email, "Имейл адрес"),
            (Country, "Държава на пребиваване"),
            (Reason, "Обяснете как това обработване Ви засяга"),
            (Details, "Допълнителна информация (незадължително)"),
            (GivenName, "Собствено име"),
            (FamilyName, "Фамилия"),
            (Phone, "Телефонен номер"),
            (FullName, "Пълно име"),
            (Signature, "Електронен подпис"),
            (Code, "Код за потвърждение"),
            (EmailConfirm, "Потвърдете имейл адреса си"),
        ],
    ),
    (
        Language::Czech,
        &[
            (Email, "E-mailová adresa"),
            (Country, "Země bydliště"),
            (Reason, "Vysvětlete, jak se vás toto zpracování dotýká"),
            (Details, "Doplňující informace"),
            (GivenName, "Křestní jméno"),
            (FamilyName, "Příjmení"),
            (Phone, "Telefonní číslo"),
            (FullName, "Celé jméno"),
            (Signature, "Elektronický podpis"),
            (Code, "Ověřovací kód"),
            (EmailConfirm, "Potvrďte e-mailovou adresu"),
        ],
    ),
    (
        Language::Danish,
        &[
            (Email, "E-mailadresse"),
            (Country, "Bopælsland"),
            (Reason, "Forklar, hvordan denne behandling påvirker dig"),
            (Details, "Yderligere oplysninger"),
            (GivenName, "Fornavn"),
            (FamilyName, "Efternavn"),
            (Phone, "Telefonnummer"),
            (FullName, "Dit fulde navn"),
            (Signature, "Elektronisk underskrift"),
            (Code, "Bekræftelseskode"),
            (EmailConfirm, "Bekræft din e-mailadresse"),
        ],
    ),
    (
        Language::German,
        &[
            (Email, "E-Mail-Adresse *"),
            (Country, "Land des Wohnsitzes"),
            (Reason, "Bitte erkläre, wie sich diese Verarbeitung auf dich auswirkt"),
            (Details, "Zusätzliche Angaben (optional)"),
            (GivenName, "Vorname"),
            (FamilyName, "Nachname"),
            (Phone, "Telefonnummer"),
            (FullName, "Vollständiger Name"),
            (Signature, "Elektronische Unterschrift"),
            (Code, "Bestätigungscode"),
            (EmailConfirm, "E-Mail-Adresse bestätigen"),
        ],
    ),
    (
        Language::Greek,
        &[
            (Email, "Διεύθυνση email"),
            (Country, "Χώρα διαμονής"),
            (Reason, "Εξηγήστε πώς σας επηρεάζει αυτή η επεξεργασία"),
            (Details, "Πρόσθετες πληροφορίες (προαιρετικά)"),
            (GivenName, "Μικρό όνομα"),
            (FamilyName, "Επώνυμο"),
            (Phone, "Αριθμός τηλεφώνου"),
            (FullName, "Ονοματεπώνυμο"),
            (Signature, "Ηλεκτρονική υπογραφή"),
            (Code, "Κωδικός επιβεβαίωσης"),
            (EmailConfirm, "Επιβεβαιώστε τη διεύθυνση email"),
        ],
    ),
    (
        Language::English,
        &[
            (Email, "Email address"),
            (Country, "Country of residence"),
            (Reason, "Please explain how this processing impacts you"),
            (Details, "Any additional information you'd like to provide (optional)"),
            (GivenName, "First name"),
            (FamilyName, "Last name"),
            (Phone, "Phone number"),
            (FullName, "Your full name"),
            (Signature, "Electronic signature"),
            (Code, "Confirmation code"),
            (EmailConfirm, "Confirm email address"),
        ],
    ),
    (
        Language::Spanish,
        &[
            (Email, "Dirección de correo electrónico"),
            (Country, "País de residencia"),
            (Reason, "Explícanos cómo te afecta este tratamiento"),
            (Details, "Información adicional (opcional)"),
            (GivenName, "Nombre de pila"),
            (FamilyName, "Apellidos"),
            (Phone, "Número de teléfono"),
            (FullName, "Nombre completo"),
            (Signature, "Firma electrónica"),
            (Code, "Código de confirmación"),
            (EmailConfirm, "Confirma tu correo electrónico"),
        ],
    ),
    (
        Language::Estonian,
        &[
            (Email, "E-posti aadress"),
            (Country, "Elukohariik"),
            (Reason, "Selgitage, kuidas see töötlemine teid mõjutab"),
            (Details, "Lisateave (valikuline)"),
            (GivenName, "Eesnimi"),
            (FamilyName, "Perekonnanimi"),
            (Phone, "Telefoninumber"),
            (FullName, "Täisnimi"),
            (Signature, "Elektrooniline allkiri"),
            (Code, "Kinnituskood"),
            (EmailConfirm, "Kinnitage e-posti aadress"),
        ],
    ),
    (
        Language::Finnish,
        &[
            (Email, "Sähköpostiosoite"),
            (Country, "Asuinmaa"),
            (Reason, "Kerro, miten tämä käsittely vaikuttaa sinuun"),
            (Details, "Lisätiedot (valinnainen)"),
            (GivenName, "Etunimi"),
            (FamilyName, "Sukunimi"),
            (Phone, "Puhelinnumero"),
            (FullName, "Koko nimi"),
            (Signature, "Sähköinen allekirjoitus"),
            (Code, "Vahvistuskoodi"),
            (EmailConfirm, "Vahvista sähköpostiosoite"),
        ],
    ),
    (
        Language::French,
        &[
            (Email, "Adresse e-mail"),
            (Country, "Pays de résidence"),
            (Reason, "Veuillez expliquer comment ce traitement vous affecte"),
            (Details, "Informations supplémentaires (facultatif)"),
            (GivenName, "Prénom"),
            (FamilyName, "Nom de famille"),
            (Phone, "Numéro de téléphone"),
            (FullName, "Nom complet"),
            (Signature, "Signature électronique"),
            (Code, "Code de confirmation"),
            (EmailConfirm, "Confirmez votre adresse e-mail"),
        ],
    ),
    (
        Language::Irish,
        &[
            (Email, "Seoladh ríomhphoist"),
            (Country, "Tír chónaithe"),
            (Reason, "Mínigh conas a théann an phróiseáil seo i bhfeidhm ort"),
            (Details, "Tuilleadh faisnéise (roghnach)"),
            (GivenName, "Céadainm"),
            (FamilyName, "Sloinne"),
            (Phone, "Uimhir theileafóin"),
            (FullName, "Ainm iomlán"),
            (Signature, "Síniú leictreonach"),
            (Code, "Cód deimhnithe"),
            (EmailConfirm, "Deimhnigh do sheoladh ríomhphoist"),
        ],
    ),
    (
        Language::Croatian,
        &[
            (Email, "Adresa e-pošte"),
            (Country, "Država prebivališta"),
            (Reason, "Objasnite kako ova obrada utječe na vas"),
            (Details, "Dodatne informacije (neobavezno)"),
            (GivenName, "Osobno ime"),
            (FamilyName, "Prezime"),
            (Phone, "Broj telefona"),
            (FullName, "Ime i prezime"),
            (Signature, "Elektronički potpis"),
            (Code, "Kôd za potvrdu"),
            (EmailConfirm, "Potvrdite adresu e-pošte"),
        ],
    ),
    (
        Language::Hungarian,
        &[
            (Email, "E-mail-cím"),
            (Country, "Lakóhely szerinti ország"),
            (Reason, "Írd le, hogyan érint téged ez az adatkezelés"),
            (Details, "További információk (nem kötelező)"),
            (GivenName, "Keresztnév"),
            (FamilyName, "Vezetéknév"),
            (Phone, "Telefonszám"),
            (FullName, "Teljes név"),
            (Signature, "Elektronikus aláírás"),
            (Code, "Megerősítő kód"),
            (EmailConfirm, "E-mail-cím megerősítése"),
        ],
    ),
    (
        Language::Icelandic,
        &[
            (Email, "Netfang"),
            (Country, "Búsetuland"),
            (Reason, "Útskýrðu hvaða áhrif þessi vinnsla hefur á þig"),
            (Details, "Viðbótarupplýsingar (valfrjálst)"),
            (GivenName, "Eiginnafn"),
            (FamilyName, "Eftirnafn"),
            (Phone, "Símanúmer"),
            (FullName, "Fullt nafn"),
            (Signature, "Rafræn undirskrift"),
            (Code, "Staðfestingarkóði"),
            (EmailConfirm, "Staðfestu netfangið þitt"),
        ],
    ),
    (
        Language::Italian,
        &[
            (Email, "Indirizzo e-mail"),
            (Country, "Paese di residenza"),
            (Reason, "Spiegaci che impatto ha su di te questo trattamento dei dati"),
            (Details, "Informazioni aggiuntive (facoltativo)"),
            (GivenName, "Nome di battesimo"),
            (FamilyName, "Cognome"),
            (Phone, "Numero di telefono"),
            (FullName, "Nome e cognome"),
            (Signature, "Firma elettronica"),
            (Code, "Codice di conferma"),
            (EmailConfirm, "Conferma il tuo indirizzo e-mail"),
        ],
    ),
    (
        Language::Lithuanian,
        &[
            (Email, "El. pašto adresas"),
            (Country, "Gyvenamosios vietos šalis"),
            (Reason, "Paaiškinkite, kaip šis duomenų tvarkymas jus veikia"),
            (Details, "Papildoma informacija (neprivaloma)"),
            (GivenName, "Pirmas vardas"),
            (FamilyName, "Pavardė"),
            (Phone, "Telefono numeris"),
            (FullName, "Vardas ir pavardė"),
            (Signature, "Elektroninis parašas"),
            (Code, "Patvirtinimo kodas"),
            (EmailConfirm, "Patvirtinkite el. pašto adresą"),
        ],
    ),
    (
        Language::Latvian,
        &[
            (Email, "E-pasta adrese"),
            (Country, "Dzīvesvietas valsts"),
            (Reason, "Paskaidrojiet, kā šī apstrāde jūs ietekmē"),
            (Details, "Papildu informācija (neobligāti)"),
            (GivenName, "Pirmais vārds"),
            (FamilyName, "Uzvārds"),
            (Phone, "Tālruņa numurs"),
            (FullName, "Vārds un uzvārds"),
            (Signature, "Elektroniskais paraksts"),
            (Code, "Apstiprinājuma kods"),
            (EmailConfirm, "Apstipriniet e-pasta adresi"),
        ],
    ),
    (
        Language::Maltese,
        &[
            (Email, "Indirizz tal-email"),
            (Country, "Pajjiż ta’ residenza"),
            (Reason, "Spjega kif dan l-ipproċessar jaffettwak"),
            (Details, "Informazzjoni addizzjonali (mhux obbligatorju)"),
            (GivenName, "L-ewwel isem"),
            (FamilyName, "Kunjom"),
            (Phone, "Numru tat-telefon"),
            (FullName, "Isem sħiħ"),
            (Signature, "Firma elettronika"),
            (Code, "Kodiċi ta’ konferma"),
            (EmailConfirm, "Ikkonferma l-indirizz tal-email"),
        ],
    ),
    (
        Language::Norwegian,
        &[
            (Email, "E-postadresse"),
            (Country, "Bostedsland"),
            (Reason, "Forklar hvordan denne behandlingen påvirker deg"),
            (Details, "Tilleggsinformasjon (valgfritt)"),
            (GivenName, "Fornavn"),
            (FamilyName, "Etternavn"),
            (Phone, "Telefonnummer"),
            (FullName, "Fullt navn"),
            (Signature, "Elektronisk signatur"),
            (Code, "Bekreftelseskode"),
            (EmailConfirm, "Bekreft e-postadressen"),
        ],
    ),
    (
        Language::Dutch,
        &[
            (Email, "E-mailadres"),
            (Country, "Land van verblijf"),
            (Reason, "Leg uit welke gevolgen deze verwerking voor je heeft"),
            (Details, "Aanvullende informatie (optioneel)"),
            (GivenName, "Voornaam"),
            (FamilyName, "Achternaam"),
            (Phone, "Telefoonnummer"),
            (FullName, "Volledige naam"),
            (Signature, "Elektronische handtekening"),
            (Code, "Bevestigingscode"),
            (EmailConfirm, "Bevestig je e-mailadres"),
        ],
    ),
    (
        Language::Polish,
        &[
            (Email, "Adres e-mail"),
            (Country, "Kraj zamieszkania"),
            (Reason, "Wyjaśnij, jak to przetwarzanie wpływa na Ciebie"),
            (Details, "Dodatkowe informacje (opcjonalnie)"),
            (GivenName, "Imię"),
            (FamilyName, "Nazwisko"),
            (Phone, "Numer telefonu"),
            (FullName, "Imię i nazwisko"),
            (Signature, "Podpis elektroniczny"),
            (Code, "Kod potwierdzający"),
            (EmailConfirm, "Potwierdź adres e-mail"),
        ],
    ),
    (
        Language::Portuguese,
        &[
            (Email, "Endereço de e-mail"),
            (Country, "País de residência"),
            (Reason, "Diga-nos como esse processamento afeta você"),
            (Details, "Informações adicionais (opcional)"),
            (GivenName, "Nome próprio"),
            (FamilyName, "Apelido"),
            (Phone, "Número de telefone"),
            (FullName, "Nome completo"),
            (Signature, "Assinatura eletrónica"),
            (Code, "Código de confirmação"),
            (EmailConfirm, "Confirma o teu endereço de e-mail"),
        ],
    ),
    (
        Language::Romanian,
        &[
            (Email, "Adresă de e-mail"),
            (Country, "Țara de reședință"),
            (Reason, "Explică modul în care te afectează această prelucrare"),
            (Details, "Informații suplimentare (opțional)"),
            (GivenName, "Prenume"),
            (FamilyName, "Nume de familie"),
            (Phone, "Număr de telefon"),
            (FullName, "Nume complet"),
            (Signature, "Semnătură electronică"),
            (Code, "Cod de confirmare"),
            (EmailConfirm, "Confirmă adresa de e-mail"),
        ],
    ),
    (
        Language::Slovak,
        &[
            (Email, "E-mailová adresa"),
            (Country, "Krajina bydliska"),
            (Reason, "Vysvetlite, ako sa vás toto spracúvanie dotýka"),
            (Details, "Doplňujúce informácie (nepovinné)"),
            (GivenName, "Krstné meno"),
            (FamilyName, "Priezvisko"),
            (Phone, "Telefónne číslo"),
            (FullName, "Celé meno"),
            (Signature, "Elektronický podpis"),
            (Code, "Overovací kód"),
            (EmailConfirm, "Potvrďte e-mailovú adresu"),
        ],
    ),
    (
        Language::Slovenian,
        &[
            (Email, "E-poštni naslov"),
            (Country, "Država prebivališča"),
            (Reason, "Pojasnite, kako ta obdelava vpliva na vas"),
            (Details, "Dodatne informacije (neobvezno)"),
            (GivenName, "Osebno ime"),
            (FamilyName, "Priimek"),
            (Phone, "Telefonska številka"),
            (FullName, "Ime in priimek"),
            (Signature, "Elektronski podpis"),
            (Code, "Potrditvena koda"),
            (EmailConfirm, "Potrdite e-poštni naslov"),
        ],
    ),
    (
        Language::Swedish,
        &[
            (Email, "E-postadress"),
            (Country, "Bosättningsland"),
            (Reason, "Berätta hur behandlingen av information påverkar dig"),
            (Details, "Ytterligare information (valfritt)"),
            (GivenName, "Förnamn"),
            (FamilyName, "Efternamn"),
            (Phone, "Telefonnummer"),
            (FullName, "Fullständigt namn"),
            (Signature, "Elektronisk signatur"),
            (Code, "Bekräftelsekod"),
            (EmailConfirm, "Bekräfta din e-postadress"),
        ],
    ),
];

#[test]
fn labels_of_all_languages_are_understood() {
    let mut wrong = Vec::new();
    assert_eq!(LABELS.len(), Language::ALL.len());
    for (language, labels) in LABELS {
        for (asks_for, label) in *labels {
            let kind = match asks_for {
                Reason | Details => Kind::Area,
                Country => Kind::Select,
                _ => Kind::Text,
            };
            for setting in [Some(*language), None] {
                let snapshot = snapshot(vec![control(kind, label)]);
                let field = match setting {
                    Some(language) => one(control(kind, label), language),
                    None => classify(
                        &Page { language: None, route: Some(Route::ThirdParty), ..own_page(*language) },
                        &snapshot,
                    )
                    .remove(0),
                };
                if field.asks_for != *asks_for || (setting.is_some() && field.certainty == Certainty::Unsure)
                {
                    wrong.push(format!(
                        "{language:?} ({setting:?}): {label}: {:?} {:?}, not {asks_for:?}",
                        field.asks_for, field.certainty
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn identifiers_and_types_are_understood_without_labels() {
    for (name, kind, asks_for) in [
        ("your_name", Kind::Text, FullName),
        ("email", Kind::Text, Email),
        ("inputEmail", Kind::Text, Email),
        ("confirm_email", Kind::Text, EmailConfirm),
        ("country", Kind::Select, Country),
        ("Reason", Kind::Area, Reason),
        ("more_details", Kind::Area, Details),
        ("objection_reason", Kind::Area, Reason),
        ("objection_explanation", Kind::Area, Details),
        ("truth_statement[]", Kind::Checkbox, Declaration),
        ("product_selection", Kind::Radio, Product),
        ("eu_what_can_we_help_you_with", Kind::Radio, RequestKind),
        ("data_management_eu", Kind::Radio, RequestKind),
        ("fname", Kind::Text, GivenName),
        ("lastName", Kind::Text, FamilyName),
        ("userPhoneNumber", Kind::Text, Phone),
    ] {
        let field = &classify_any(&snapshot(vec![Control { name: name.into(), ..control(kind, "") }]))[0];
        assert_eq!(field.asks_for, asks_for, "{name}");
    }
}

#[test]
fn what_only_looks_like_ours_is_other() {
    for (label, input_type, name) in [
        ("Search", "search", "q"),
        ("Company name", "text", "company"),
        ("Name on card", "text", "ccname"),
        ("Password", "password", "password"),
        ("Promo code", "text", "promo"),
        ("Date of birth", "date", ""),
        ("Amount", "number", "amount"),
        ("Subject", "text", "subject"),
        ("City", "text", "city"),
        ("Middle name", "text", "middle"),
    ] {
        let control = Control { input_type: input_type.into(), name: name.into(), ..text(label) };
        let field = &classify_any(&snapshot(vec![control]))[0];
        assert_eq!(field.asks_for, Other, "{label}");
    }
}

#[test]
fn a_bare_name_is_told_by_its_neighbour() {
    for (labels, language, wanted) in [
        (["Prénom", "Nom"], Language::French, [GivenName, FamilyName]),
        (["Nome", "Cognome"], Language::Italian, [GivenName, FamilyName]),
        (["Vorname", "Name"], Language::German, [GivenName, FamilyName]),
        (["Nume", "Prenume"], Language::Romanian, [FamilyName, GivenName]),
        (["Ime", "Priimek"], Language::Slovenian, [GivenName, FamilyName]),
        (["Όνομα", "Επώνυμο"], Language::Greek, [GivenName, FamilyName]),
        (["Име", "Фамилия"], Language::Bulgarian, [GivenName, FamilyName]),
        (["Meno", "Priezvisko"], Language::Slovak, [GivenName, FamilyName]),
        (["Vārds", "Uzvārds"], Language::Latvian, [GivenName, FamilyName]),
        (["Isem", "Kunjom"], Language::Maltese, [GivenName, FamilyName]),
    ] {
        let fields =
            classify(&own_page(language), &snapshot(labels.iter().map(|label| text(label)).collect()));
        assert_eq!([fields[0].asks_for, fields[1].asks_for], wanted, "{labels:?}");
    }
    assert_eq!(one(text("Nom"), Language::French).asks_for, FullName);
}

#[test]
fn the_wizards_unlabelled_fields_are_the_email_and_its_confirmation() {
    let mut page = snapshot(vec![text("First name"), text(""), text("")]);
    page.text = "Enter your email address. We will send you a code.".into();
    let fields = classify(&own_page(Language::English), &page);
    assert_eq!(
        fields.iter().map(|field| field.asks_for).collect::<Vec<_>>(),
        [GivenName, Email, EmailConfirm]
    );
    assert!(fields[1].certainty == Certainty::Likely);
    page.text = String::new();
    assert_eq!(classify(&own_page(Language::English), &page)[1].asks_for, Other);
}

#[test]
fn the_login_in_a_pages_header_is_left_alone() {
    let password =
        Control { input_type: "password".into(), form: Some(1), ..control(Kind::Other, "Password") };
    let login = Control { form: Some(1), name: "email".into(), ..text("Email or phone") };
    let fields = classify(
        &own_page(Language::English),
        &snapshot(vec![login.clone(), password.clone(), text("Email address")]),
    );
    assert_eq!(fields.iter().map(|field| field.asks_for).collect::<Vec<_>>(), [Email, Other, Email]);
    assert_eq!(fields[0].certainty, Certainty::Unsure);
    // Outside of any form, too.
    let bare = |control: Control| Control { form: None, ..control };
    let page = snapshot(vec![bare(login), bare(password), bare(text("Email address"))]);
    assert_eq!(classify(&own_page(Language::English), &page)[2].asks_for, Email);
    assert_eq!(classify(&own_page(Language::English), &page)[0].certainty, Certainty::Unsure);
}

#[test]
fn choices_say_what_they_are() {
    let about =
        with_choices(Kind::Radio, "Bezieht sich deine Anfrage auf KI bei Meta?", &[("", "Ja"), ("", "Nein")]);
    assert_eq!(one(about, Language::German).asks_for, AboutAi);
    let other = with_choices(Kind::Radio, "Bist du über 18?", &[("", "Ja"), ("", "Nein")]);
    assert_eq!(one(other, Language::German).asks_for, Other);
    let product = with_choices(
        Kind::Radio,
        "?",
        &[("Facebook", "Facebook"), ("Instagram", "Instagram"), ("WhatsApp", "WhatsApp")],
    );
    assert_eq!(one(product, Language::French).asks_for, Product);
    let countries: Vec<(&str, &str)> = super::country::ALL
        .iter()
        .map(|iso| (*iso, super::country::name(iso, Language::Greek).unwrap()))
        .collect();
    assert_eq!(one(with_choices(Kind::Select, "Select one", &countries), Language::Greek).asks_for, Country);
    let kind = with_choices(
        Kind::Radio,
        "",
        &[("I want to see", "…"), ("I have a different objection to the use of my data", "…")],
    );
    assert_eq!(one(kind, Language::Polish).asks_for, RequestKind);
    let truth =
        with_choices(Kind::Checkbox, "I declare that the information is true and accurate", &[("on", "")]);
    assert_eq!(one(truth, Language::English).asks_for, Declaration);
    assert_eq!(one(control(Kind::File, "Anything"), Language::English).asks_for, Evidence);
}

#[test]
fn a_free_text_of_unforeseen_wording_is_the_reason_on_an_own_form_only() {
    let strange = area("Lorem ipsum dolor");
    let field = one(strange.clone(), Language::Maltese);
    assert_eq!((field.asks_for, field.certainty), (Reason, Certainty::Likely));
    let third = Page { route: Some(Route::ThirdParty), ..own_page(Language::Maltese) };
    assert_eq!(classify(&third, &snapshot(vec![strange.clone()]))[0].asks_for, Other);
    assert_eq!(classify_any(&snapshot(vec![strange]))[0].asks_for, Other);
}

#[test]
fn a_label_loses_its_marks() {
    assert_eq!(one(text("  Adresse e-mail\u{a0}:* "), Language::French).label, "Adresse e-mail");
    let placeholder = Control { placeholder: "name@example.org".into(), ..text("") };
    assert_eq!(one(placeholder, Language::French).label, "name@example.org");
}

/// Any control: kinds, types and texts as a hostile page may give them.
pub(crate) fn any_control() -> impl Strategy<Value = Control> {
    let kinds = prop::sample::select(vec![
        Kind::Text,
        Kind::Area,
        Kind::Select,
        Kind::Radio,
        Kind::Checkbox,
        Kind::Combobox,
        Kind::Editable,
        Kind::File,
        Kind::Other,
    ]);
    let words = prop::sample::select(vec![
        "email",
        "Name",
        "object to AI at Meta",
        "",
        "code",
        "Widerspruch",
        "country",
        "*",
        "\u{202e}",
        "ja",
        "why do you object?",
        "KI",
    ]);
    (kinds, words.clone(), words.clone(), words, "\\PC{0,40}", any::<bool>(), any::<bool>()).prop_map(
        |(kind, label, name, choice, noise, visible, dialog)| Control {
            name: name.into(),
            id: noise.clone(),
            placeholder: noise,
            visible,
            dialog,
            choices: if matches!(kind, Kind::Radio | Kind::Select) {
                vec![Choice { value: choice.into(), label: choice.into(), chosen: false }; 3]
            } else {
                Vec::new()
            },
            ..control(kind, label)
        },
    )
}

proptest! {
    #[test]
    fn any_controls_are_classified_one_for_one(controls in prop::collection::vec(any_control(), 0..12)) {
        let page = snapshot(controls);
        for fields in [classify(&own_page(Language::German), &page), classify_any(&page)] {
            prop_assert_eq!(fields.len(), page.controls.len());
            for (field, control) in fields.iter().zip(&page.controls) {
                prop_assert_eq!(field.index, control.index);
            }
        }
    }
}
/// Labels as sites of all sorts write them: contact forms, shops, sign-ups. By language.
const SEEN_ELSEWHERE: &[(&str, &[(&str, AsksFor)])] = &[
    (
        "en",
        &[
            ("Contact telephone", Phone),
            ("Tel.", Phone),
            ("Cell", Phone),
            ("Phone ext.", Other),
            ("Recipient's name", FullName),
            ("Contact name", FullName),
            ("Account holder", Other),
            ("Given name(s)", GivenName),
            ("Forename", GivenName),
            ("Surname / Family name", FamilyName),
            ("Mother's maiden name", Other),
            ("Business name", Other),
            ("Pet's name", Other),
            ("Work email", Email),
            ("Business Email Address", Email),
            ("Enter your email to subscribe", Email),
            ("Friend's email", Other),
            ("Email subject", Other),
            ("Re-enter email", EmailConfirm),
            ("Email again", EmailConfirm),
            ("Country/Territory", Country),
            ("Country of birth", Other),
            ("Nationality", Other),
            ("State / Province", Other),
            ("Country code", Other),
            ("Zip/Postal code", Other),
            ("Verification code", Code),
            ("Email verification code", Code),
            ("Gift card number", Other),
            ("Promo code", Other),
        ],
    ),
    (
        "de",
        &[
            ("Name des Karteninhabers", Other),
            ("Handynummer", Phone),
            ("Telefon (tagsüber)", Phone),
            ("Rufnummer", Phone),
            ("Mobil", Phone),
            ("Vor- und Nachname", FullName),
            ("Ihr Name", FullName),
            ("Zuname", FamilyName),
            ("Firma", Other),
            ("Benutzername", Account),
            ("Land", Country),
            ("Bundesland", Other),
            ("Vorwahl", Other),
            ("Ort", Other),
            ("Straße und Hausnummer", Other),
            ("E-Mail wiederholen", EmailConfirm),
            ("Geburtsname", Other),
        ],
    ),
    (
        "fr",
        &[
            ("Téléphone portable", Phone),
            ("Portable", Phone),
            ("Mobile", Phone),
            ("Adresse mail", Email),
            ("Courriel", Email),
            ("Nom et prénom", FullName),
            ("Nom d'utilisateur", Account),
            ("Identifiant", Account),
            ("Raison sociale", Other),
            ("Nom de jeune fille", Other),
            ("Nom du titulaire de la carte", Other),
            ("Pays/Région", Country),
            ("Pays de naissance", Other),
            ("Ville", Other),
            ("Code postal", Other),
            ("Indicatif", Other),
        ],
    ),
    (
        "es",
        &[
            ("Nombre y apellidos", FullName),
            ("Primer apellido", FamilyName),
            ("Teléfono móvil", Phone),
            ("Móvil", Phone),
            ("Nombre de la empresa", Other),
            ("Nombre de usuario", Account),
            ("Correo", Email),
            ("País", Country),
            ("Provincia", Other),
        ],
    ),
    (
        "it",
        &[
            ("Nome utente", Account),
            ("Cellulare", Phone),
            ("Ragione sociale", Other),
            ("Nazione", Country),
            ("Stato", Other),
            ("Posta elettronica", Email),
            ("Intestatario carta", Other),
        ],
    ),
    (
        "nl",
        &[
            ("Gebruikersnaam", Account),
            ("Mobiel nummer", Phone),
            ("Bedrijfsnaam", Other),
            ("Voor- en achternaam", FullName),
            ("Tussenvoegsel", Other),
            ("Woonplaats", Other),
        ],
    ),
    (
        "pl",
        &[
            ("Telefon komórkowy", Phone),
            ("Nazwa firmy", Other),
            ("Nazwa użytkownika", Account),
            ("Kraj", Country),
            ("Imię", GivenName),
        ],
    ),
    (
        "pt",
        &[
            ("Telemóvel", Phone),
            ("Celular", Phone),
            ("Sobrenome", FamilyName),
            ("Nome da empresa", Other),
            ("Nome de usuário", Account),
            ("Nome de utilizador", Account),
        ],
    ),
    (
        "sv",
        &[
            ("Mobilnummer", Phone),
            ("Användarnamn", Account),
            ("Företagsnamn", Other),
            ("För- och efternamn", FullName),
        ],
    ),
    ("da", &[("Brugernavn", Account), ("Mobil", Phone), ("Virksomhed", Other)]),
    ("nb", &[("Mobilnummer", Phone), ("Brukernavn", Account)]),
    ("fi", &[("Matkapuhelin", Phone), ("Käyttäjätunnus", Account), ("Yritys", Other)]),
    (
        "cs",
        &[
            ("Mobilní telefon", Phone),
            ("Uživatelské jméno", Account),
            ("Název firmy", Other),
            ("Jméno a příjmení", FullName),
        ],
    ),
    ("sk", &[("Používateľské meno", Account), ("Meno a priezvisko", FullName)]),
    ("hu", &[("Mobilszám", Phone), ("Felhasználónév", Account), ("Cégnév", Other)]),
    ("ro", &[("Telefon mobil", Phone), ("Nume utilizator", Account), ("Nume și prenume", FullName)]),
    ("bg", &[("Мобилен телефон", Phone), ("Потребителско име", Account)]),
    ("el", &[("Κινητό τηλέφωνο", Phone), ("Όνομα χρήστη", Account)]),
    ("hr", &[("Korisničko ime", Account), ("Mobitel", Phone)]),
    ("sl", &[("Uporabniško ime", Account)]),
    ("et", &[("Kasutajanimi", Account), ("Mobiiltelefon", Phone)]),
    ("lv", &[("Lietotājvārds", Account)]),
    ("lt", &[("Vartotojo vardas", Account), ("Mobilusis telefonas", Phone)]),
    ("is", &[("Notandanafn", Account), ("Farsími", Phone)]),
    ("ga", &[("Ainm úsáideora", Account)]),
    ("mt", &[("Isem tal-utent", Account)]),
];

#[test]
fn labels_of_other_sites_are_understood() {
    let mut wrong = Vec::new();
    for (lang, labels) in SEEN_ELSEWHERE {
        for (label, asks_for) in *labels {
            let page = Snapshot { lang: (*lang).into(), ..snapshot(vec![text(label)]) };
            let got = classify_any(&page)[0].asks_for;
            if got != *asks_for && !(*asks_for == Other && matches!(got, Account | Code)) {
                wrong.push(format!("{lang}: {label}: {got:?}, not {asks_for:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn markup_of_other_sites_is_understood() {
    let mut wrong = Vec::new();
    // Label, type, name, autocomplete, placeholder.
    for (label, input_type, name, autocomplete, placeholder, asks_for) in [
        ("Mobile phone", "tel", "mobilePhone", "tel", "", Phone),
        ("Daytime telephone number", "text", "daytime", "", "", Phone),
        ("Area code", "text", "area", "", "", Other),
        ("Fax number", "tel", "fax", "", "", Other),
        ("", "text", "day_phone_a", "", "", Phone),
        ("", "text", "phone_area_code", "", "", Other),
        ("", "text", "ctl00$Main$txtFirstName", "", "", GivenName),
        ("", "text", "ctl00$Main$txtLName", "", "", FamilyName),
        ("", "text", "billing_first_name", "", "", GivenName),
        ("", "text", "billing_last_name", "", "", FamilyName),
        ("", "text", "shippingAddress.firstName", "", "", GivenName),
        ("", "text", "address1_fullname", "", "", FullName),
        (
            "Full name (First and Last name)",
            "text",
            "address-ui-widgets-enterAddressFullName",
            "",
            "",
            FullName,
        ),
        ("Name", "text", "name", "", "", FullName),
        ("Your name", "text", "contact_name", "", "", FullName),
        ("Attention", "text", "attn", "", "", Other),
        ("Username", "text", "username", "", "", Account),
        ("User ID", "text", "userid", "", "", Account),
        ("Middle initial", "text", "mi", "", "", Other),
        ("Event name", "text", "name", "", "", Other),
        ("", "text", "EMAIL", "", "", Email),
        ("", "text", "mc_embed_email", "", "", Email),
        ("", "text", "", "", "Your e-mail", Email),
        ("", "text", "", "", "you@company.com", Email),
        ("Subject", "text", "subject", "", "", Other),
        ("", "email", "email2", "", "", Email),
        ("", "email", "retypeEmail", "", "", EmailConfirm),
        ("Search", "text", "q", "", "Search by name or email", Other),
        ("Country", "text", "country", "", "", Country),
        ("County", "text", "county", "", "", Other),
        ("Security code", "text", "cvv", "cc-csc", "", Other),
        ("Nombre", "text", "nombre", "", "", GivenName),
        ("", "text", "checkout[email_or_phone]", "", "", Email),
        ("", "text", "nameFirst", "", "", GivenName),
        ("", "text", "nom", "", "", FullName),
        ("", "text", "cognome", "", "", FamilyName),
        ("", "text", "customer[last_name]", "", "", FamilyName),
        ("", "text", "fld_email_1", "", "", Email),
        ("", "text", "txtPhoneNo", "", "", Phone),
        ("", "tel", "", "", "", Phone),
        ("First name", "text", "username", "nope", "", GivenName),
        ("Email", "text", "x", "new-password", "", Email),
        ("Phone", "text", "x", "chrome-off", "", Phone),
        ("Email", "text", "x", "one-time-code", "", Email),
    ] {
        let control = Control {
            input_type: input_type.into(),
            name: name.into(),
            autocomplete: autocomplete.into(),
            placeholder: placeholder.into(),
            ..text(label)
        };
        let got = classify_any(&snapshot(vec![control]))[0].asks_for;
        if got != asks_for && !(asks_for == Other && matches!(got, Account | Code)) {
            wrong.push(format!(
                "{label:?} {name:?} {autocomplete:?} {placeholder:?}: {got:?}, not {asks_for:?}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

fn password(label: &str) -> Control {
    Control { input_type: "password".into(), name: "password".into(), ..control(Kind::Other, label) }
}

fn named(label: &str, name: &str) -> Control {
    Control { name: name.into(), ..text(label) }
}

fn asked(lang: &str, buttons: &[&str], controls: Vec<Control>) -> Vec<AsksFor> {
    let buttons = buttons.iter().map(|button| (*button).into()).collect();
    let page = Snapshot { lang: lang.into(), buttons, ..snapshot(controls) };
    classify_any(&page).iter().map(|field| field.asks_for).collect()
}

#[test]
fn an_address_beside_a_password_is_a_user_name_on_a_login_and_an_address_on_a_sign_up() {
    for (lang, label, secret, log_in, sign_up) in [
        ("en", "Email", "Password", "Log in", "Create account"),
        ("de", "E-Mail", "Passwort", "Anmelden", "Registrieren"),
        ("fr", "Adresse e-mail", "Mot de passe", "Se connecter", "Créer un compte"),
        ("es", "Correo electrónico", "Contraseña", "Iniciar sesión", "Registrarse"),
        ("it", "Email", "Password", "Accedi", "Registrati"),
        ("pl", "E-mail", "Hasło", "Zaloguj się", "Zarejestruj się"),
        ("fi", "Sähköposti", "Salasana", "Kirjaudu sisään", "Rekisteröidy"),
    ] {
        let form = || vec![named(label, "email"), password(secret)];
        assert_eq!(asked(lang, &[log_in], form())[0], Other, "{lang}");
        assert_eq!(asked(lang, &[sign_up], form())[0], Email, "{lang}");
    }
    // Rules are told of a password that is yet to be thought of.
    let new = vec![named("Email", "email"), password("Password (at least 8 characters)")];
    assert_eq!(asked("en", &["Log in", "Continue"], new)[0], Email);
    let forgotten = vec![Control {
        labels: vec![Label { source: LabelSource::Before, text: "Forgot your password?".into() }],
        ..named("", "email")
    }];
    assert_eq!(asked("en", &["Send"], forgotten)[0], Other);
    // A bare name beside a lone password is a user name too.
    assert_eq!(asked("en", &["Log in"], vec![named("Name", "name"), password("Password")])[0], Other);
}

#[test]
fn the_login_in_the_header_does_not_take_the_address_of_the_form_below() {
    let login = |control: Control| Control { form: Some(1), ..control };
    let page = vec![login(named("E-mail", "login")), login(password("Password")), named("E-mail", "email")];
    assert_eq!(asked("en", &["Log in", "Subscribe"], page), [Other, Other, Email]);
    assert_eq!(asked("en", &["Log in", "Go"], vec![named("Email", "email")]), [Email]);
}

#[test]
fn the_name_on_a_card_is_no_ones_full_name() {
    let card = vec![named("Card number", "number"), named("Name", "name"), named("MM/YY", "expiry")];
    assert_eq!(asked("en", &["Pay"], card), [Other, Other, Other]);
    assert_eq!(asked("en", &[], vec![named("Last name", "cardHolderLastName")]), [Other]);
    assert_eq!(asked("en", &[], vec![named("Name (as it appears on the card)", "")]), [Other]);
}

#[test]
fn parts_of_a_telephone_number_are_not_it() {
    let part = |label: &str, name: &str, most: u32| Control {
        max_length: Some(most),
        input_type: "tel".into(),
        ..named(label, name)
    };
    let parts = vec![part("Phone", "phone1", 3), part("", "phone2", 3), part("", "phone3", 4)];
    assert_eq!(asked("en", &[], parts), [Other, Other, Other]);
    assert_eq!(asked("en", &[], vec![part("Phone (with area code)", "phone", 15)]), [Phone]);
    assert_eq!(asked("en", &[], vec![named("Country", "mobile_phone_country")]), [Other]);
}

#[test]
fn fields_for_robots_are_left_to_robots() {
    for name in ["fake_email", "email_honeypot", "fakeemailremembered"] {
        let field = Control { input_type: "email".into(), ..named("Email", name) };
        assert_eq!(asked("en", &[], vec![field]), [Other], "{name}");
    }
}

#[test]
fn what_a_label_says_outweighs_the_markup() {
    for (label, name, asks_for) in [
        ("Email (user name)", "account.username", Email),
        ("Name", "userName", FullName),
        ("First name", "email", GivenName),
        ("Company", "customer_name", Other),
    ] {
        assert_eq!(asked("en", &["Sign up"], vec![named(label, name)]), [asks_for], "{label}");
    }
    // "We e-mail you a confirmation" does not ask for the address once more.
    let described = Control {
        labels: vec![
            Label { source: LabelSource::Label, text: "Email".into() },
            Label { source: LabelSource::Description, text: "We'll email you a confirmation.".into() },
        ],
        ..named("", "email")
    };
    assert_eq!(asked("en", &[], vec![described]), [Email]);
}

#[test]
fn a_page_whose_language_is_not_what_it_says_is_understood() {
    let mut page = snapshot(vec![text("Vor- und Nachname"), text("Firma"), text("Rufnummer")]);
    page.lang = "en".into();
    page.headings = vec!["Schreiben Sie uns eine Nachricht".into()];
    page.text = "Bitte füllen Sie das Formular aus. Wir melden uns, sobald Ihre Nachricht bei uns eingegangen ist, und \
                 geben Ihre Daten nicht an andere weiter. Mit einem Stern sind die Felder versehen, die auszufüllen sind."
        .into();
    let asked: Vec<_> = classify_any(&page).iter().map(|field| field.asks_for).collect();
    assert_eq!(asked, [FullName, Other, Phone]);
}

#[test]
fn autocomplete_tells_what_is_asked_where_nothing_else_does() {
    let marked = |tokens: &str| {
        let control = Control { autocomplete: tokens.into(), ..text("") };
        classify_any(&snapshot(vec![control])).remove(0).asks_for
    };
    for (tokens, asks_for) in [
        ("email", Email),
        ("name", FullName),
        ("given-name", GivenName),
        ("family-name", FamilyName),
        ("tel", Phone),
        ("tel-national", Phone),
        ("country", Country),
        ("country-name", Country),
        ("one-time-code", Code),
        ("username", Account),
        ("section-card shipping HOME EMAIL", Email),
        ("off", Other),
        ("new-password", Other),
        ("section-email", Other),
        // A page's own words are read as a name is.
        ("user-email-address", Email),
    ] {
        assert_eq!(marked(tokens), asks_for, "{tokens}");
    }
}

#[test]
fn what_autocomplete_says_is_another_thing_is_not_taken_by_a_word_in_its_label() {
    for (tokens, label) in [
        ("organization", "Name"),
        ("cc-name", "Name"),
        ("tel-country-code", "Phone"),
        ("honorific-prefix", "Name"),
        ("additional-name", "Name"),
        ("language", "Country"),
    ] {
        let control = Control { autocomplete: tokens.into(), ..text(label) };
        let found = classify_any(&snapshot(vec![control])).remove(0);
        assert!(found.asks_for == Other || found.certainty == Certainty::Unsure, "{tokens}: {found:?}");
    }
}

#[test]
fn an_identifier_whose_words_run_together_is_read_by_its_end() {
    let named = |name: &str| {
        classify_any(&snapshot(vec![Control { name: name.into(), ..text("") }])).remove(0).asks_for
    };
    for (name, asks_for) in [
        ("txtemail", Email),
        ("userfirstname", GivenName),
        ("userlastname", FamilyName),
        ("formphonenumber", Phone),
        ("residencecountry", Country),
        ("xxxxxxxx", Other),
    ] {
        assert_eq!(named(name), asks_for, "{name}");
    }
}

/// A form on which just as much speaks for logging in as against it, and what tips the scales.
#[test]
fn each_sign_of_a_login_makes_the_address_a_user_name() {
    let first = |change: fn(&mut Vec<Control>)| {
        let mut controls = vec![
            named("Email", "email"),
            password("Password"),
            text("Favourite colour"),
            text("Favourite animal"),
            text("Favourite food"),
        ];
        change(&mut controls);
        asked("en", &["Send"], controls)[0]
    };
    assert_eq!(first(|_| {}), Email);
    for (what, change) in [
        ("few fields", (|controls| controls.truncate(2)) as fn(&mut Vec<Control>)),
        ("the password that one has", |controls| controls[1].autocomplete = "current-password".into()),
        ("the name of the field", |controls| controls[0].name = "login-email".into()),
        ("a box to stay logged in", |controls| controls[4] = control(Kind::Checkbox, "Remember me")),
        ("autocomplete", |controls| controls[0].autocomplete = "email username".into()),
        ("words beside it", |controls| {
            let text = "Log in to your account".to_owned();
            controls[0].labels.push(Label { source: LabelSource::Group, text });
        }),
    ] {
        assert_eq!(first(change), Other, "{what}");
    }
}

#[test]
fn each_sign_of_a_sign_up_leaves_the_address_an_address() {
    let first = |change: fn(&mut Vec<Control>)| {
        let mut controls = vec![named("Email", "email"), password("Password")];
        change(&mut controls);
        asked("en", &["Log in"], controls)[0]
    };
    assert_eq!(first(|_| {}), Other);
    for (what, change) in [
        ("a second password", (|controls| controls.push(password("Repeat"))) as fn(&mut Vec<Control>)),
        ("a name", |controls| controls.push(text("First name"))),
        ("a country", |controls| controls.push(text("Country of residence"))),
        ("a password to think of", |controls| controls[1].labels[0].text = "Choose a password".into()),
        ("the name of the password", |controls| controls[1].name = "register-password".into()),
        ("a user name beside it", |controls| controls.push(named("Username", "username"))),
    ] {
        assert_eq!(first(change), Email, "{what}");
    }
    // Passwords in hiding are another form's, where a person sees some of this one.
    let hidden = |visible| Control { visible, ..password("Repeat") };
    assert_eq!(
        asked("en", &["Log in"], vec![named("Email", "email"), password("Password"), hidden(false)])[0],
        Other
    );
}
