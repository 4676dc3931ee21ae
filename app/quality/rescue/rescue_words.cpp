// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/rescue/rescue_words.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace quality {

namespace {

using Words = QSet<QString>;

Words split(const char16_t *text)
{
    const QStringList words = QString::fromUtf16(text).split(u' ', Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

/// Folded: without marks.
const Words &others()
{
    static const Words words = split(
        u"husband wife spouse partner fiance fiancee boyfriend girlfriend son daughter child children kid "
        u"mother father mom mum mommy dad daddy parent parents guardian grandmother grandfather brother "
        u"sister "
        u"uncle aunt cousin nephew niece family relative friend neighbour neighbor roommate colleague "
        u"coworker "
        u"boss manager supervisor assistant secretary accountant lawyer employer employee staff agent rep "
        u"reps "
        u"representative sales seller salesperson salesman advisor adviser consultant dealer reseller vendor "
        u"supplier owner referrer referral referred referring recommended inviter invited sender author "
        u"creator "
        u"emergency carer caregiver doctor teacher coach trainer driver landlord tenant "
        u"store shop branch office support helpdesk warehouse depot carrier courier "
        u"make maka man fru sambo sambos dotter barn mamma pappa mor far moder fader foralder foraldrar "
        u"vardnadshavare bror syster faster moster farbror morbror van vaninna kollega chef assistent "
        u"sekreterare saljare agare butik butiken anhorig narmast granne "
        u"ehemann ehefrau mann frau gatte gattin ehepartner ehegatte lebensgefahrte sohn tochter kind kinder "
        u"mutter vater eltern bruder schwester freund freundin nachbar kollegin vorgesetzter sekretarin "
        u"betreuer berater verkaufer vertreter vertrieb ansprechpartner inhaber filiale handler "
        u"steuerberater "
        u"mari epoux epouse femme conjoint conjointe compagnon compagne fils fille enfant mere pere parrain "
        u"marraine frere soeur ami amie voisin voisine collegue patron secretaire vendeur vendeuse "
        u"commercial "
        u"conseiller conseillere magasin boutique comptable "
        u"marido mujer esposo esposa pareja novio novia hijo hija nino madre padre tutor hermano hermana "
        u"amigo "
        u"amiga vecino vecina jefe jefa secretaria vendedor vendedora asesor tienda "
        u"marito moglie coniuge compagno compagna figlio figlia figli genitore fratello sorella amico amica "
        u"vicino capo segretaria venditore agente negozio "
        u"echtgenoot echtgenote vrouw zoon dochter moeder vader ouder broer zus zuster vriend vriendin "
        u"buurman "
        u"collega baas verkoper adviseur winkel eigenaar "
        u"kone mand ektefelle samboer ektemann hustru datter sonn soster venn butikk selger "
        u"maz zona malzonek malzonka syn corka matka ojciec rodzic brat siostra kolega szef sprzedawca "
        u"puoliso vaimo mies aviomies poika tytar aiti isa veli sisko ystava naapuri myyja pomo "
        u"his her their hans hennes deras sein seine seinem ihr ihre ihrem leur sua suo zijn haar "
        u"cc bcc fwd forwarded from via fran vonseiten "
        u"modified updated edited created approver handler handlaggare sachbearbeiter");
    return words;
}

const Words &unfit()
{
    static const Words words = split(
        u"old former formerly previous wrong not no never dead bounce bounced bounces bouncing invalid "
        u"closed "
        u"inactive expired deleted deceased blocked stop complaint fraud spam "
        u"gammal gamla tidigare fel inte ej aldrig studsar ogiltig avslutad avliden "
        u"alte altes altem fruher falsch nicht nie kein keine ungultig gesperrt geloscht verstorben "
        u"ancien ancienne faux fausse pas jamais invalide ferme decede "
        u"viejo vieja anterior incorrecto nunca invalido vecchio vecchia precedente sbagliato non mai "
        u"oud oude vorige fout niet nooit ongeldig gammel feil ikke aldri forkert stary stara nie bledny "
        u"vanha vaara ei");
    return words;
}

const Words &labels()
{
    static const Words words = split(
        u"e email mail mails mailto emails eposten epost post mejl mejla mejladress mailadress mailadresse "
        u"emailadresse epostadress postadress adress adressen adresse address addresse courriel electronique "
        u"correo electronico direccion posta elettronica indirizzo mailadres adres sahkoposti "
        u"sahkopostiosoite "
        u"my min meine mein mon mi mio mijn is ar ist est es er new ny nya neu neue neuer nouveau nouvelle "
        u"nuevo nueva nuovo nuova nieuw nieuwe nowy nowa uusi private privat prive personal personlig home "
        u"hem "
        u"work jobb arbeit contact kontakt alt alternative alternativ second secondary customer kund kunde "
        u"client to till an at pa per reply svar svara use anvand please");
    return words;
}

bool hasOneOf(const QStringList &words, const Words &wanted)
{
    return std::ranges::any_of(words, [&wanted](const QString &word) { return wanted.contains(word); });
}

} // namespace

bool namesOthers(const QStringList &words)
{
    return hasOneOf(words, others());
}

bool namesEmail(const QStringList &words)
{
    const auto is = [](const QString &word) {
        static const Words whole = split(u"mail epost mejl courriel correo sahkoposti mel mailadres post");
        return whole.contains(word) || word.contains(u"email") || word.contains(u"epost")
            || word.contains(u"mailadres") || word.startsWith(u"mejl") || word.contains(u"メール")
            || word.contains(u"이메일") || word.contains(u"邮");
    };
    if (words.contains(QStringLiteral("post")))
        return words.contains(QStringLiteral("e"));
    return std::ranges::any_of(words, is);
}

bool speaksAgainst(const QStringList &words)
{
    const qsizetype care = words.indexOf(QStringLiteral("c")); // c/o
    return hasOneOf(words, others()) || hasOneOf(words, unfit())
        || (care >= 0 && words.value(care + 1) == QStringLiteral("o"));
}

bool onlyLabels(const QStringList &words)
{
    return !words.isEmpty()
        && std::ranges::all_of(words, [](const QString &word) { return labels().contains(word); });
}

bool isSharedMailbox(std::string_view address)
{
    static const Words names = split(
        u"info infos information sales sale contact contacts contactus kontakt kontakta office admin "
        u"administrator administration support help helpdesk noreply donotreply dontreply nobody none nomail "
        u"noemail no na nan null unknown test testing tester dummy fake example postmaster webmaster "
        u"hostmaster "
        u"hello hallo hej hi mail email post service services customerservice customercare kundservice "
        u"kundtjanst kundenservice kundendienst order orders ordrar bestellung bestellungen booking bookings "
        u"bokning reservation reservations invoice invoices faktura fakturor rechnung rechnungen billing "
        u"accounting accounts accountspayable finance ekonomi buchhaltung hr jobs job career careers shop "
        u"store "
        u"butik reception receptionen team all everyone staff marketing newsletter news press media pr abuse "
        u"root daemon mailerdaemon system robot bot enquiries enquiry inquiry ventas contacto compras "
        u"bonjour "
        u"ciao buero verkauf vertrieb verkoop inkoop export import purchasing purchase returns return "
        u"privacy "
        u"security legal it itsupport web website guest guests gast anonymous keine ingen ingenmail user "
        u"users "
        u"customer customers kund kunder kunde kunden member members zentrale empfang registrering "
        u"anmeldung");
    const std::size_t at = address.find_first_of("@+");
    QString name;
    for (const char c : address.substr(0, at)) {
        if (c >= 'A' && c <= 'Z')
            name += QLatin1Char(char(c + 0x20));
        else if (c >= 'a' && c <= 'z')
            name += QLatin1Char(c);
        else if (static_cast<unsigned char>(c) >= 0x80)
            return false;
    }
    return name.isEmpty() ? at < 3 : names.contains(name);
}

bool isNoNumber(std::string_view id)
{
    constexpr std::array<std::string_view, 22> words {
        "na",    "n/a",       "#n/a",  "nan",   "none",  "null",      "nil",       "unknown",
        "okand", "unbekannt", "guest", "gast",  "test",  "anonymous", "undefined", "missing",
        "tbd",   "saknas",    "keine", "ingen", "false", "true"};
    const bool same = std::ranges::all_of(id, [id](char c) { return c == id.front(); });
    constexpr std::string_view stands = "09xX-.?*#_";
    if (id.empty()
        || (same && stands.find(id.front()) != std::string_view::npos && (id.size() > 1 || id != "9")))
        return true;
    const auto isWord = [id](std::string_view word) {
        return id.size() == word.size() && qstrnicmp(id.data(), word.data(), word.size()) == 0;
    };
    return std::ranges::any_of(words, isWord);
}

} // namespace quality
