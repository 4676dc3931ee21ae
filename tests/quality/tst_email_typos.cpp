// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/check.h"
#include "quality/find_problems.h"
#include "quality/mappings.h"
#include "quality/tables.h"

#include <QTest>

using namespace quality;

namespace {

/// "gmial.com>gmail.com:2", the most frequent first.
QStringList found(const table::Table &table, RowList &rows)
{
    const xdm::Mapping mapping = mappingOf(table.document().columns(), xdm::ExportForm::Other);
    const xdm::Schema &schema = xdm::Schema::standard();
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
    const RuleFindings &of = problems->findings().of(Rule::EmailTypo);
    rows = of.rows();
    QStringList told;
    for (const FindingValue &value : of.values())
        told << QStringLiteral("%1>%2:%3")
                    .arg(QString::fromUtf8(value.text), QString::fromUtf8(value.suggestion))
                    .arg(value.count);
    return told;
}

QByteArray addressesAt(const char *domain, int count, const char *name)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += QByteArray(name) + QByteArray::number(i) + "@" + domain + ",x\n";
    return text;
}

} // namespace

class TestEmailTypos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsDomains();
    void mendsOnlyToAddresses();
    void learnsWhatIsUsual();
    void looksAtNoRowLeftOut();

private:
    Tables m_tables;
};

void TestEmailTypos::countsDomains()
{
    const table::Table table = m_tables.of("email,name\n"
                                           "ida@gmial.com,a\n"
                                           "bo@example.com,b\n"
                                           " BO@Gmial.COM ,c\n"
                                           "per@gmail..com,d\n"
                                           ",e\n"
                                           "n/a,f\n"
                                           "liv@gmail.com,g\n");
    RowList rows;
    QCOMPARE(
        found(table, rows),
        (QStringList {QStringLiteral("gmial.com>gmail.com:2"), QStringLiteral("gmail..com>gmail.com:1")}));
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows.contains(0) && rows.contains(2) && rows.contains(3));
}

void TestEmailTypos::mendsOnlyToAddresses()
{
    const table::Table table = m_tables.of("email,name\n"
                                           "ida moss@gmial.com,a\n"
                                           "@gmial.com,b\n"
                                           "bo@gmail.com;per@gmial.com,c\n"
                                           "Ida <ida@gmail.com>,d\n"
                                           "ida@m\xC3\xBCller.de,e\n"
                                           "ida..moss@gmial.com,f\n"
                                           "anna@gmail,g\n"
                                           "anna@@gmail.com,h\n");
    RowList rows;
    QCOMPARE(found(table, rows),
             (QStringList {QStringLiteral("@gmail.com>gmail.com:1"), QStringLiteral("gmail>gmail.com:1")}));
}

void TestEmailTypos::learnsWhatIsUsual()
{
    const QByteArray few = "email,name\n" + addressesAt("examplecopr.com", 3, "a");
    RowList rows;
    QCOMPARE(found(m_tables.of(few), rows), QStringList());
    QCOMPARE(found(m_tables.of(few + addressesAt("examplecorp.com", 400, "b")), rows),
             QStringList(QStringLiteral("examplecopr.com>examplecorp.com:3")));
    QCOMPARE(found(m_tables.of(few + addressesAt("examplecorp.com", 200, "b")), rows), QStringList());
}

void TestEmailTypos::looksAtNoRowLeftOut()
{
    table::Edits edits;
    edits.leaveOut(0);
    edits.setCell(2, 0, "per@gmail.com");
    const table::Table table
        = m_tables.of("email,name\nida@gmial.com,a\nbo@gmial.com,b\nper@gmial.com,c\n", edits);
    RowList rows;
    QCOMPARE(found(table, rows), QStringList(QStringLiteral("gmial.com>gmail.com:1")));
    QVERIFY(rows.contains(1));
}

QTEST_GUILESS_MAIN(TestEmailTypos)

#include "tst_email_typos.moc"
