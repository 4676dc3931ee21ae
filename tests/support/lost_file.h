// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/line_writer.h"
#include "support/lost_customers.h"
#include "support/people.h"

#include <array>
#include <deque>
#include <string_view>

namespace support {

/// A person with all that a row can hold of them.
struct Somebody
{
    QByteArray given;
    QByteArray family;
    QByteArray givenMail; ///< in small ASCII letters
    QByteArray familyMail;
    QByteArray id;
    QByteArray phone;
    QByteArray street;
    QByteArray postalCode;
    QByteArray birth;
    QByteArray email; ///< the one that should stand in the row
    QByteArray other; ///< another of their own
};

struct Row
{
    Somebody who;
    QByteArray email;
    QByteArray alt = {};
    QByteArray notes = {};
    QByteArray token = {}; ///< of the secret column
    bool lost = false;
    LostRow truth = {};
};

/// Writes the file, scene by scene: each is about one person whose address is not where it should be.
class LostFile
{
public:
    LostFile(QIODevice &out, const LostSpec &spec)
        : m_out(out, ',', false, Quoting::Needed)
        , m_spec(spec)
        , m_dice(spec.seed * 7919 + 17)
    {
    }

    LostTruth write();

private:
    using Scene = void (LostFile::*)();

    Somebody somebody();
    QByteArray address(const Somebody &who);
    QByteArray penName();
    QByteArray birth();
    QByteArray written(const QByteArray &phone);
    Somebody relative(const Somebody &who);
    QByteArray noise();

    bool chance(double share) { return double(m_dice.below(1'000'000)) < share * 1'000'000; }

    void header();
    void put(const Row &row);
    void later(const Row &row);
    void ordinary();
    void lose(Row row, std::initializer_list<const char *> kinds);
    void pair(Row lostRow, const Row &otherRow, std::initializer_list<const char *> kinds);

    // What can be found again.
    void inColumn();
    void inNotes();
    void inOwnCell();
    void amongSeveral();
    void sameCustomer();
    void samePhone();
    void sameName();

    // What only looks like it.
    void nowhere();
    void familyPhone();
    void namesake();
    void reusedNumber();
    void newOwnerOfNumber();
    void shopCounter();
    void othersInNotes();
    void oldInNotes();
    void spouseInColumn();
    void sharedInColumn();
    void othersEmailInColumn();
    void sonAndFather();
    void twoAddresses();
    void onlySecret();

    LineWriter m_out;
    LostSpec m_spec;
    Dice m_dice;
    qint64 m_people = 0;
    qint64 m_rows = 0;
    std::deque<std::pair<qint64, Row>> m_later; ///< from which row on
    LostTruth m_truth;
};

} // namespace support
