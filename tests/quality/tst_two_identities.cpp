// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/check.h"
#include "quality/find_problems.h"
#include "quality/tables.h"
#include "xdm/matcher.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace quality;

namespace {

/// The rows of which a rule says something.
std::vector<qint64> foundIn(const table::Table &table, Rule rule)
{
    const xdm::Schema &schema = xdm::Schema::standard();
    xdm::Mapping mapping = xdm::match(table.document().columns(), {}, schema);
    for (const auto &[header, field] : {std::pair(QStringLiteral("first name"), "person.name.firstName"),
                                        std::pair(QStringLiteral("last name"), "person.name.lastName"),
                                        std::pair(QStringLiteral("phone"), "mobilePhone.number"),
                                        std::pair(QStringLiteral("customer"), "personID")}) {
        const auto column = table.document().columns().indexOf(header);
        if (column >= 0 && !xdm::assign(mapping, int(column), QLatin1String(field), schema))
            qFatal("cannot map %s", field);
    }
    base::Progress progress;
    const auto report = check(table, mapping, schema, progress);
    if (!report)
        qFatal("check failed: %d", int(report.error().code));
    const auto problems = findProblems({.table = table,
                                        .mapping = mapping,
                                        .schema = schema,
                                        .states = *report->states,
                                        .emailColumn = mapping.emailColumn(schema)},
                                       progress);
    if (!problems)
        qFatal("findProblems failed: %d", int(problems.error().code));
    const RowList &rows = problems->findings().of(rule).rows();
    std::vector<qint64> found;
    for (qint64 row = rows.next(0); row >= 0; row = rows.next(row + 1))
        found.push_back(row);
    return found;
}

} // namespace

class TestTwoIdentities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPeopleWithTwoAddresses_data();
    void findsPeopleWithTwoAddresses();
    void findsAllThatWereSown_data();
    void findsAllThatWereSown();

private:
    Tables m_tables;
};

void TestTwoIdentities::findsPeopleWithTwoAddresses_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<std::vector<qint64>>("found");
    using Rows = std::vector<qint64>;
    QTest::newRow("same number and name") << QByteArray("a@example.com,C1,,Ann,Berg\n"
                                                        "b@example.com,C1,,Ann,Berg\n"
                                                        "c@example.com,C2,,Cy,Dahl\n")
                                          << Rows {0, 1};
    QTest::newRow("same number, no names") << QByteArray("a@example.com,C1,,,\n"
                                                         "b@example.com,C1,,,\n")
                                           << Rows {0, 1};
    QTest::newRow("same number, other names") << QByteArray("a@example.com,C1,,Ann,Berg\n"
                                                            "b@example.com,C1,,Bo,Dahl\n")
                                              << Rows {};
    QTest::newRow("no numbers") << QByteArray("a@example.com,n/a,,Ann,Berg\n"
                                              "b@example.com,n/a,,Ann,Berg\n"
                                              "c@example.com,0,,Ann,Berg\n"
                                              "d@example.com,0,,Ann,Berg\n")
                                << Rows {};
    QTest::newRow("one address") << QByteArray("a@example.com,C1,,Ann,Berg\n"
                                               "A@example.com,C1,,Ann,Berg\n")
                                 << Rows {};
    QTest::newRow("one has no good address") << QByteArray("a@example.com,C1,,Ann,Berg\n"
                                                           ",C1,,Ann,Berg\n"
                                                           "bad,C1,,Ann,Berg\n")
                                             << Rows {};
    QTest::newRow("telephone and name") << QByteArray("a@example.com,,+46 70 555 01 03,Ann,Berg\n"
                                                      "b@example.com,,070-555 01 03,Ann,BERG\n")
                                        << Rows {0, 1};
    QTest::newRow("a family's telephone") << QByteArray("a@example.com,,+46 70 555 01 03,Ann,Berg\n"
                                                        "b@example.com,,+46 70 555 01 03,Bo,Berg\n")
                                          << Rows {};
}

void TestTwoIdentities::findsPeopleWithTwoAddresses()
{
    QFETCH(const QByteArray, rows);
    QFETCH(const std::vector<qint64>, found);
    QCOMPARE(foundIn(m_tables.of("email,customer,phone,first name,last name\n" + rows), Rule::TwoIdentities),
             found);
}

void TestTwoIdentities::findsAllThatWereSown_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 5; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

/// Thousands of customers with numbers of their own; some come again, far below, with another address.
void TestTwoIdentities::findsAllThatWereSown()
{
    QFETCH(const int, seed);
    QRandomGenerator dice {quint32(seed)};
    constexpr int customers = 4000;
    std::vector<QByteArray> lines;
    std::set<qint64> sown;
    const auto lineOf = [](int customer, const QByteArray &email) {
        const QByteArray number = QByteArray::number(customer);
        return email + ",C-" + number + ",,Given" + number + ",Family" + QByteArray::number(customer % 50)
            + "\n";
    };
    for (int customer = 0; customer < customers; ++customer)
        lines.push_back(lineOf(customer, "p" + QByteArray::number(customer) + "@example.com"));
    for (int again = 0; again < 100; ++again) {
        const int customer = int(dice.bounded(customers));
        const bool other = dice.bounded(2) == 0;
        lines.push_back(
            lineOf(customer, (other ? "q" : "p") + QByteArray::number(customer) + "@example.com"));
        if (other) {
            for (qint64 row = 0; row < qint64(lines.size()); ++row) {
                if (lines[std::size_t(row)].contains(",C-" + QByteArray::number(customer) + ","))
                    sown.insert(row);
            }
        } else if (sown.contains(customer)) {
            sown.insert(qint64(lines.size()) - 1);
        }
    }
    QByteArray text = "email,customer,phone,first name,last name\n";
    for (const QByteArray &line : lines)
        text += line;
    QCOMPARE(foundIn(m_tables.of(text), Rule::TwoIdentities), std::vector<qint64>(sown.begin(), sown.end()));
}

QTEST_GUILESS_MAIN(TestTwoIdentities)

#include "tst_two_identities.moc"
