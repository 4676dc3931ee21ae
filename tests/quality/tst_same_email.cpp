// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/checks/same_email.h"
#include "quality/told.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <set>

using namespace quality;
using xdm::ExportForm;

namespace {

struct Row
{
    QByteArray email;
    QByteArray website = {};
};

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

struct Decided
{
    QString states;
    QString joins;
    qint64 duplicates = 0;
    qint64 byCase = 0;

    friend bool operator==(const Decided &, const Decided &) = default;
};

Decided decided(ExportForm form, const std::vector<Row> &rows, qint64 inMemory = limits::keysInTable)
{
    base::Progress progress;
    SameEmail same(form, progress, 3, QDir::tempPath(), inMemory);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (!same.add(int(row * row % 3), qint64(row), viewOf(rows[row].email), false,
                      viewOf(rows[row].website)))
            qFatal("add failed");
    }
    RowStates states(qint64(rows.size()));
    std::vector<Join> joins;
    const auto found = same.decide(states, joins);
    if (!found)
        qFatal("decide failed");
    return {told(states), told(joins), found->rows, found->byCase};
}

/// The rule, said once more and without any thrift: ASCII only.
Decided expected(ExportForm form, const std::vector<Row> &rows)
{
    using Person = std::pair<QByteArray, QByteArray>;
    const bool addresses = form == ExportForm::CommerceAddresses;
    std::map<QByteArray, QByteArray> firstSpelling;
    std::map<QByteArray, Person> winner;
    std::map<Person, std::size_t> head;
    Decided decided;
    const auto personOf = [&](std::size_t row) {
        return Person(rows[row].email.toLower(),
                      addresses ? rows[row].website : QByteArray::number(qint64(row)));
    };
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const QByteArray email = rows[row].email.toLower();
        const auto [first, isFirst] = firstSpelling.try_emplace(email, rows[row].email);
        decided.duplicates += !isFirst;
        decided.byCase += first->second != rows[row].email;
        winner[email] = personOf(row);
        head.try_emplace(personOf(row), row);
    }
    std::set<std::pair<std::size_t, std::size_t>> joins;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const Person person = personOf(row);
        const bool sent = winner[person.first] == person;
        decided.states += QLatin1Char(!sent ? 'D' : head[person] == row ? 'S' : 'J');
        if (sent && head[person] != row)
            joins.insert({head[person], row});
    }
    QStringList texts;
    for (const auto &[first, row] : joins)
        texts << QStringLiteral("%1<%2").arg(first).arg(row);
    decided.joins = texts.join(QLatin1Char(' '));
    return decided;
}

} // namespace

class TestSameEmail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsTheRowsOfAnAddressExport_data();
    void joinsTheRowsOfAnAddressExport();
    void followsTheRuleOnRandomRows_data();
    void followsTheRuleOnRandomRows();
};

void TestSameEmail::joinsTheRowsOfAnAddressExport_data()
{
    QTest::addColumn<std::vector<QByteArray>>("rows");
    QTest::addColumn<QString>("states");
    QTest::addColumn<QString>("joins");
    using Rows = std::vector<QByteArray>;
    QTest::newRow("side by side") << Rows {"a base", "a base", "b base"} << QStringLiteral("SJS")
                                  << QStringLiteral("0<1");
    QTest::newRow("far apart") << Rows {"a base", "b base", "c base", "A base", "b base"}
                               << QStringLiteral("SSSJJ") << QStringLiteral("0<3 1<4");
    QTest::newRow("another website later")
        << Rows {"a base", "a base", "a eu"} << QStringLiteral("DDS") << QString();
    QTest::newRow("the last row decides")
        << Rows {"a base", "a eu", "a eu", "a base"} << QStringLiteral("SDDJ") << QStringLiteral("0<3");
    QTest::newRow("website's case counts") << Rows {"a base", "a Base"} << QStringLiteral("DS") << QString();
}

void TestSameEmail::joinsTheRowsOfAnAddressExport()
{
    QFETCH(const std::vector<QByteArray>, rows);
    QFETCH(const QString, states);
    QFETCH(const QString, joins);
    std::vector<Row> parts;
    for (const QByteArray &row : rows)
        parts.push_back({row.left(row.indexOf(' ')), row.mid(row.indexOf(' ') + 1)});
    const Decided got = decided(ExportForm::CommerceAddresses, parts);
    QCOMPARE(got.states, states);
    QCOMPARE(got.joins, joins);
}

void TestSameEmail::followsTheRuleOnRandomRows_data()
{
    QTest::addColumn<ExportForm>("form");
    QTest::addColumn<quint32>("emails");
    for (const quint32 emails : {1U, 3U, 50U, 5000U}) {
        QTest::addRow("one row a person, %u addresses", emails) << ExportForm::Other << emails;
        QTest::addRow("address export, %u addresses", emails) << ExportForm::CommerceAddresses << emails;
    }
}

void TestSameEmail::followsTheRuleOnRandomRows()
{
    QFETCH(const ExportForm, form);
    QFETCH(const quint32, emails);
    QRandomGenerator random(emails);
    std::vector<Row> rows;
    for (int row = 0; row < 1500; ++row) {
        QByteArray email = "person" + QByteArray::number(random.bounded(emails)) + "@example.com";
        if (random.bounded(4U) == 0)
            email[0] = 'P';
        rows.push_back({email, random.bounded(5U) == 0 ? "eu" : "base"});
    }
    const Decided rule = expected(form, rows);
    for (const qint64 inMemory : {qint64(1), qint64(10), qint64(700), qint64(limits::keysInTable)}) {
        const Decided got = decided(form, rows, inMemory);
        QCOMPARE(got.states, rule.states);
        QCOMPARE(got.joins, rule.joins);
        QCOMPARE(got.duplicates, rule.duplicates);
        QCOMPARE(got.byCase, rule.byCase);
    }
}

QTEST_GUILESS_MAIN(TestSameEmail)
#include "tst_same_email.moc"
