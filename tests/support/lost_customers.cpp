// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/lost_file.h"

#include <QFile>

namespace support {

namespace {

using Text = std::string_view;

template <class List> auto pick(const List &list, Dice &dice)
{
    return list[std::size_t(dice.below(std::size(list)))];
}

QByteArray bytes(Text text)
{
    return {text.data(), qsizetype(text.size())};
}

constexpr std::array<Text, 8> reps {"lind", "berg", "sand", "ros", "nord", "hall", "stein", "wald"};
constexpr std::array<Text, 6> hosts {"example.com",      "example.org",      "example.net",
                                     "mail.example.com", "post.example.net", "web.example.org"};

} // namespace

void LostFile::header()
{
    m_out.field("customer_id");
    if (m_spec.oneName)
        m_out.field("full_name");
    else
        m_out.field("first_name").field("last_name");
    m_out.field("email").field("alt_email");
    if (!m_spec.bare)
        m_out.field("telephone").field("street").field("birth_date");
    m_out.field("postal_code").field("sales_rep_email").field("notes").field("password_hash");
    m_out.endRecord();
}

void LostFile::put(const Row &row)
{
    const Somebody &who = row.who;
    if (row.lost)
        m_truth[m_rows] = row.truth;
    ++m_rows;
    m_out.field(who.id);
    if (m_spec.oneName)
        m_out.field(who.given + ' ' + who.family);
    else
        m_out.field(who.given).field(who.family);
    m_out.field(row.email).field(row.alt);
    if (!m_spec.bare)
        m_out.field(who.phone.isEmpty() ? who.phone : written(who.phone)).field(who.street).field(who.birth);
    m_out.field(who.postalCode);
    m_out.field("rep." + bytes(pick(reps, m_dice)) + "@shop.example.com");
    m_out.field(row.notes.isEmpty() ? noise() : row.notes)
        .field(row.token.isEmpty() ? "5ec7e75ec7e7" : row.token);
    m_out.endRecord();
}

void LostFile::later(const Row &row)
{
    m_later.emplace_back(m_rows + qint64(m_dice.below(500)), row);
}

void LostFile::ordinary()
{
    const Somebody who = somebody();
    Row row {.who = who, .email = who.email};
    if (m_dice.below(4) == 0)
        row.alt = who.other;
    put(row);
}

/// \param kinds  by which its address can be found
void LostFile::lose(Row row, std::initializer_list<const char *> kinds)
{
    constexpr std::array<Text, 5> blanks {"", "", " ", "null", "-"};
    constexpr std::array<Text, 3> bad {"none at all", "missing@", "@example"};
    if (row.email.isEmpty())
        row.email = bytes(m_dice.below(4) == 0 ? pick(bad, m_dice) : pick(blanks, m_dice));
    row.lost = true;
    row.truth.own = {row.who.email.toLower(), row.who.other.toLower()};
    for (const char *kind : kinds)
        row.truth.kinds.insert(kind);
    put(row);
}

/// One of the two rows stands some way behind the other.
void LostFile::pair(Row lostRow, const Row &otherRow, std::initializer_list<const char *> kinds)
{
    lostRow.email.clear();
    if (m_dice.below(2) == 0) {
        lose(std::move(lostRow), kinds);
        later(otherRow);
        return;
    }
    put(otherRow);
    lostRow.lost = true;
    lostRow.truth.own = {lostRow.who.email.toLower(), lostRow.who.other.toLower()};
    for (const char *kind : kinds)
        lostRow.truth.kinds.insert(kind);
    later(lostRow);
}

void LostFile::inColumn()
{
    const Somebody who = somebody();
    const std::array<QByteArray, 6> forms {who.other,
                                           who.other,
                                           ' ' + who.other + ' ',
                                           "mailto:" + who.other,
                                           who.given + ' ' + who.family + " <" + who.other + '>',
                                           '<' + who.other + '>'};
    lose({.who = who, .alt = pick(forms, m_dice)}, {"column"});
}

void LostFile::inNotes()
{
    const Somebody who = somebody();
    const QByteArray own = address(who);
    const std::array<QByteArray, 8> forms {"E-mail: " + who.other,
                                           "mailto:" + own,
                                           "ny e-postadress " + who.other,
                                           "called 2024-03-01, reachable at " + own + ".",
                                           who.given + ' ' + who.family + " <" + own + '>',
                                           "new email " + own + "; likes blue",
                                           "VIP (" + own + ')',
                                           "neue E-Mail-Adresse: " + who.other};
    Row row {.who = who, .notes = pick(forms, m_dice)};
    row.truth.own.insert(own);
    const QByteArray notes = row.notes;
    row.who.other = notes.contains(own) ? own : who.other;
    lose(row, {"text"});
}

void LostFile::inOwnCell()
{
    const Somebody who = somebody();
    const std::array<QByteArray, 5> forms {who.given + ' ' + who.family + " <" + who.email + '>',
                                           "mailto:" + who.email, who.email + ';', '<' + who.email + '>',
                                           '"' + who.email + '"'};
    lose({.who = who, .email = pick(forms, m_dice)}, {"text"});
}

void LostFile::amongSeveral()
{
    const Somebody who = somebody();
    const Somebody other = somebody();
    const QByteArray own = who.givenMail + '.' + who.familyMail + '@' + bytes(pick(hosts, m_dice));
    Row row {.who = who, .notes = other.email + "; " + own};
    row.who.other = own;
    // Somebody of the same name may have the same address in this file: then it is nobody's.
    lose(row, {});
}

void LostFile::sameCustomer()
{
    const Somebody who = somebody();
    Row other {.who = who, .email = who.email};
    Row row {.who = who};
    if (m_dice.below(3) == 0) { // moved meanwhile
        const Somebody elsewhere = somebody();
        row.who.street = elsewhere.street;
        row.who.postalCode = elsewhere.postalCode;
        row.who.phone = elsewhere.phone;
        pair(row, other, {"customer"});
        return;
    }
    if (m_spec.bare)
        pair(row, other, {"customer"});
    else
        pair(row, other, {"customer", "phone", "name"});
}

void LostFile::samePhone()
{
    Somebody who = somebody();
    const Row other {.who = who, .email = who.email};
    const Somebody elsewhere = somebody();
    who.id = elsewhere.id;
    who.street = elsewhere.street;
    who.postalCode = elsewhere.postalCode;
    if (m_spec.bare)
        pair({.who = who}, other, {});
    else
        pair({.who = who}, other, {"phone"});
}

void LostFile::sameName()
{
    Somebody who = somebody();
    const Row other {.who = who, .email = who.email};
    const Somebody elsewhere = somebody();
    who.id = elsewhere.id;
    who.phone = m_dice.below(2) == 0 ? QByteArray() : elsewhere.phone;
    if (m_dice.below(2) == 0)
        who.birth.clear();
    if (m_spec.bare)
        pair({.who = who}, other, {});
    else
        pair({.who = who}, other, {"name"});
}

void LostFile::nowhere()
{
    lose({.who = somebody()}, {});
}

void LostFile::familyPhone()
{
    const Somebody who = somebody();
    Somebody other = relative(who);
    other.phone = who.phone;
    pair({.who = who}, {.who = other, .email = other.email}, {});
}

/// Somebody of the same name in the same postal code.
void LostFile::namesake()
{
    const Somebody who = somebody();
    Somebody other = somebody();
    other.given = who.given;
    other.family = who.family;
    other.postalCode = who.postalCode;
    pair({.who = who}, {.who = other, .email = other.email}, {});
}

void LostFile::reusedNumber()
{
    constexpr std::array<Text, 7> none {"0", "N/A", "", "-", "unknown", "99999", "000"};
    Somebody who = somebody();
    Somebody other = somebody();
    who.id = bytes(pick(none, m_dice));
    other.id = who.id;
    pair({.who = who}, {.who = other, .email = other.email}, {});
}

void LostFile::newOwnerOfNumber()
{
    const Somebody who = somebody();
    Somebody other = somebody();
    other.id = who.id;
    pair({.who = who}, {.who = other, .email = other.email}, {});
}

void LostFile::shopCounter()
{
    Somebody who = somebody();
    who.phone = "855500010";
    lose({.who = who}, {});
    for (int i = 0; i < 3; ++i) {
        Somebody other = somebody();
        other.phone = who.phone;
        later({.who = other, .email = other.email});
    }
}

void LostFile::othersInNotes()
{
    const Somebody who = somebody();
    const Somebody kin = relative(who);
    const Somebody else1 = somebody();
    const std::array<QByteArray, 12> forms {"husband: " + kin.email,
                                            "Make: " + kin.email,
                                            "contact her boss " + else1.email,
                                            "cc: " + else1.email,
                                            "talk to " + kin.email,
                                            "mąż: " + kin.email,
                                            "invoice to " + else1.email,
                                            "order via info@firm.example.com",
                                            "c/o " + else1.email,
                                            else1.given + ' ' + else1.family + " <" + else1.email + '>',
                                            else1.email + " ringde",
                                            "E-mail: " + kin.email};
    lose({.who = who, .notes = pick(forms, m_dice)}, {});
}

void LostFile::oldInNotes()
{
    Somebody who = somebody();
    const QByteArray old = address(who);
    const std::array<QByteArray, 4> forms {"old address " + old, "bounces: " + old, "gammal mejl " + old,
                                           "not " + old + " any more"};
    lose({.who = who, .notes = pick(forms, m_dice)}, {});
}

void LostFile::spouseInColumn()
{
    const Somebody who = somebody();
    const Somebody kin = relative(who);
    lose({.who = who,
          .alt = kin.givenMail + '.' + kin.familyMail + QByteArray::number(++m_people) + "@example.com"},
         {});
}

void LostFile::sharedInColumn()
{
    constexpr std::array<Text, 5> shared {"info@firm.example.com", "noreply@example.com",
                                          "kontakt@example.net", "sales@shop.example.com",
                                          "none@none.example"};
    lose({.who = somebody(), .alt = bytes(pick(shared, m_dice))}, {});
}

/// The address of another customer.
void LostFile::othersEmailInColumn()
{
    const Somebody who = somebody();
    Somebody other = somebody();
    other.email = penName();
    pair({.who = who, .alt = other.email}, {.who = other, .email = other.email}, {});
}

void LostFile::sonAndFather()
{
    const Somebody who = somebody();
    Somebody father = who;
    father.id = somebody().id;
    father.birth = birth();
    father.email = address(father);
    father.other = address(father);
    if (!m_spec.bare && father.birth != who.birth)
        pair({.who = who}, {.who = father, .email = father.email}, {});
}

/// The same customer with two addresses: which one it is to be, nobody knows.
void LostFile::twoAddresses()
{
    const Somebody who = somebody();
    later({.who = who, .email = who.other});
    pair({.who = who}, {.who = who, .email = who.email}, {});
}

void LostFile::onlySecret()
{
    const Somebody who = somebody();
    lose({.who = who, .token = somebody().email}, {});
}

LostTruth LostFile::write()
{
    struct Weighed
    {
        Scene scene;
        unsigned weight;
    };

    static constexpr std::array<Weighed, 21> scenes {{
        {&LostFile::inColumn, 24},      {&LostFile::inNotes, 12},       {&LostFile::inOwnCell, 4},
        {&LostFile::amongSeveral, 2},   {&LostFile::sameCustomer, 10},  {&LostFile::samePhone, 6},
        {&LostFile::sameName, 6},       {&LostFile::nowhere, 8},        {&LostFile::familyPhone, 4},
        {&LostFile::namesake, 4},       {&LostFile::reusedNumber, 4},   {&LostFile::newOwnerOfNumber, 2},
        {&LostFile::shopCounter, 1},    {&LostFile::othersInNotes, 8},  {&LostFile::oldInNotes, 2},
        {&LostFile::spouseInColumn, 1}, {&LostFile::sharedInColumn, 2}, {&LostFile::othersEmailInColumn, 2},
        {&LostFile::sonAndFather, 1},   {&LostFile::twoAddresses, 2},   {&LostFile::onlySecret, 1},
    }};
    unsigned all = 0;
    for (const Weighed &one : scenes)
        all += one.weight;
    header();
    while (m_rows < m_spec.rows) {
        if (!m_later.empty() && m_later.front().first <= m_rows) {
            const Row row = m_later.front().second;
            m_later.pop_front();
            put(row);
        } else if (!chance(m_spec.lost)) {
            ordinary();
        } else {
            std::uint64_t at = m_dice.below(all);
            const Weighed *scene = scenes.data();
            for (; at >= scene->weight; ++scene)
                at -= scene->weight;
            (this->*scene->scene)();
        }
    }
    for (const auto &[from, row] : m_later)
        put(row);
    m_out.finish();
    return std::move(m_truth);
}

LostTruth writeLostCustomers(QIODevice &out, const LostSpec &spec)
{
    return LostFile(out, spec).write();
}

LostTruth writeLostCustomers(const QString &path, const LostSpec &spec)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        qFatal("Cannot write %s: %s", qPrintable(path), qPrintable(file.errorString()));
    return writeLostCustomers(file, spec);
}

} // namespace support
