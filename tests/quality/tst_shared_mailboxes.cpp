// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/check.h"
#include "quality/find_problems.h"
#include "quality/mappings.h"
#include "quality/tables.h"
#include "xdm/mailboxes.h"

#include <QTest>

using namespace quality;
using xdm::Mailbox;

Q_DECLARE_METATYPE(xdm::Mailbox)

class TestSharedMailboxes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsMailboxes_data();
    void knowsMailboxes();
    void findsThoseOfSeveralRows();

private:
    Tables m_tables;
};

void TestSharedMailboxes::knowsMailboxes_data()
{
    QTest::addColumn<Mailbox>("kind");
    QTest::newRow("ida.moss@example.com") << Mailbox::Own;
    QTest::newRow("info.moss@example.com") << Mailbox::Own;
    QTest::newRow("ida@ida.net.test") << Mailbox::Own;
    QTest::newRow("me@example.com") << Mailbox::Own;
    QTest::newRow("info@shop.test") << Mailbox::Shared;
    QTest::newRow("customer-service@shop.test") << Mailbox::Shared;
    QTest::newRow("info+web@shop.test") << Mailbox::Shared;
    QTest::newRow("kundtj\xC3\xA4nst@shop.test") << Mailbox::Shared;
    QTest::newRow("biuro@shop.test") << Mailbox::Shared;
    QTest::newRow("no-reply@shop.test") << Mailbox::StandIn;
    QTest::newRow("none@none.com") << Mailbox::StandIn;
    QTest::newRow("test@test.com") << Mailbox::StandIn;
    QTest::newRow("123@123.com") << Mailbox::StandIn;
    QTest::newRow("ida@noemail.com") << Mailbox::StandIn;
    QTest::newRow("blub@blub.co.uk") << Mailbox::StandIn;
    QTest::newRow("") << Mailbox::Own;
    QTest::newRow("@") << Mailbox::Own;
}

void TestSharedMailboxes::knowsMailboxes()
{
    QTEST(xdm::mailboxOf(QTest::currentDataTag()), "kind");
}

void TestSharedMailboxes::findsThoseOfSeveralRows()
{
    const table::Table table = m_tables.of("email,name\n"
                                           "info@shop.test,a\n"
                                           "none@none.com,b\n"
                                           "Info@Shop.test,c\n"
                                           "sales@shop.test,d\n"
                                           "sales@shop.test,e\n"
                                           "NONE@none.com ,f\n"
                                           "info@shop.test,g\n"
                                           "test@test.com,h\n"
                                           "ida@shop.test,i\n"
                                           "ida@shop.test,j\n"
                                           "ida@shop.test,k\n");
    const xdm::Mapping mapping = mappingOf(table.document().columns(), xdm::ExportForm::Other);
    const xdm::Schema &schema = xdm::Schema::standard();
    base::Progress progress;
    const auto report = check(table, mapping, schema, progress);
    QVERIFY(report);
    const auto problems = findProblems({.table = table,
                                        .mapping = mapping,
                                        .schema = schema,
                                        .states = *report->states,
                                        .emailColumn = mapping.emailColumn(schema)},
                                       progress);
    QVERIFY(problems);
    const auto &values = problems->findings().of(Rule::SharedMailbox).values();
    QCOMPARE(values,
             (std::vector<FindingValue> {{.text = "info@shop.test", .column = 0, .count = 3},
                                         {.text = "none@none.com", .column = 0, .count = 2}}));
}

QTEST_GUILESS_MAIN(TestSharedMailboxes)

#include "tst_shared_mailboxes.moc"
