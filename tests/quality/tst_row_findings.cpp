// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/check.h"
#include "quality/mappings.h"
#include "quality/row_findings.h"
#include "quality/tables.h"
#include "support/customers.h"
#include "xdm/matcher.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace quality;
using xdm::ExportForm;
using Rule = RowFinding::Rule;

namespace {

/// What is wrong with a row itself, as far as its state tells.
std::vector<Rule> rulesOf(RowState state)
{
    switch (state) {
    case RowState::MissingEmail:
        return {Rule::MissingEmail};
    case RowState::InvalidEmail:
        return {Rule::InvalidEmail};
    case RowState::RequiredMissing:
        return {Rule::RequiredMissing};
    case RowState::TooLarge:
        return {Rule::TooLarge};
    case RowState::Sent:
    case RowState::Joined:
    case RowState::DuplicateEmail:
    case RowState::ByUser:
    case RowState::PersonLeftOut:
    case RowState::Orphan:
        break;
    }
    return {};
}

/// Compares the judge's findings with those of the whole-file check, where the row's state is its own.
QString disagreement(const table::Table &table, const xdm::Mapping &mapping, const xdm::Schema &schema)
{
    base::Progress progress;
    const auto report = check(table, mapping, schema, progress);
    auto judge = RowJudge::make(mapping, schema);
    if (!report || !judge)
        return QStringLiteral("no check");
    table::Cursor cursor = table.cursor();
    csv::RecordView record;
    while (cursor.next(record).value_or(false)) {
        const RowState state = report->states->at(record.row);
        const bool alone = report->states->joinsOf(record.row).empty();
        if (state == RowState::DuplicateEmail || state == RowState::ByUser || !alone
            || (mapping.form == ExportForm::CommerceAddresses && state == RowState::Joined)
            || (mapping.form == ExportForm::CommerceAddresses && state == RowState::PersonLeftOut))
            continue;
        std::vector<Rule> rules;
        bool warning = false;
        for (const RowFinding &finding : judge->judge(record)) {
            if (finding.rule == Rule::ValueLeftOut)
                warning = true;
            else
                rules.push_back(finding.rule);
        }
        if (rules != rulesOf(state))
            return QStringLiteral("row %1 is in state %2").arg(record.row).arg(int(state));
        if (state == RowState::Sent && warning != report->states->hasWarning(record.row))
            return QStringLiteral("row %1: warning is %2").arg(record.row).arg(warning);
    }
    return {};
}

} // namespace

class TestRowFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheCheckOfCustomers_data();
    void agreesWithTheCheckOfCustomers();
    void agreesWithTheCheckOfRandomTables_data();
    void agreesWithTheCheckOfRandomTables();
    void namesRuleAndColumn_data();
    void namesRuleAndColumn();
    void findsNothingInARowThatContinuesACustomer();
    void needsAMappedEmail();

private:
    Tables m_tables;
    QTemporaryDir m_folder;
};

void TestRowFindings::agreesWithTheCheckOfCustomers_data()
{
    QTest::addColumn<QString>("form");
    for (const QString &form : support::customerForms())
        QTest::newRow(qPrintable(form)) << form;
}

void TestRowFindings::agreesWithTheCheckOfCustomers()
{
    QFETCH(const QString, form);
    const QString path = m_folder.filePath(QStringLiteral("customers.csv"));
    support::writeCustomers(path, {.form = form, .rows = 3000, .missing = 0.1, .invalid = 0.1});
    const table::Table table = Tables::fromFile(path);
    const xdm::Schema schema = xdm::Schema::standard();
    const xdm::Mapping mapping = xdm::match(table.document().columns(), table.document().sample(), schema);
    QCOMPARE(disagreement(table, mapping, schema), QString());
}

void TestRowFindings::agreesWithTheCheckOfRandomTables_data()
{
    QTest::addColumn<ExportForm>("form");
    QTest::newRow("other") << ExportForm::Other;
    QTest::newRow("customers") << ExportForm::CommerceCustomers;
    QTest::newRow("addresses") << ExportForm::CommerceAddresses;
    QTest::newRow("single") << ExportForm::CommerceSingle;
    QTest::newRow("grid") << ExportForm::CommerceGrid;
}

void TestRowFindings::agreesWithTheCheckOfRandomTables()
{
    QFETCH(const ExportForm, form);
    static const std::vector<QByteArray> emails {"",     "\" \"",         "null",
                                                 "ann@", "a@example.com", "B@example.com "};
    for (quint32 seed = 0; seed < 100; ++seed) {
        QRandomGenerator dice(seed);
        QByteArray text = "_email,_website,name,born\n";
        table::Edits edits;
        const qint64 rows = dice.bounded(1, 40);
        for (qint64 row = 0; row < rows; ++row) {
            QByteArray email = emails[dice.bounded(quint32(emails.size()))];
            if (dice.bounded(2))
                email = QByteArray::number(row) + "@example.com";
            text += email + ",base," + (dice.bounded(6) ? "Ann," : ",")
                + (dice.bounded(3) ? "1980-02-03\n" : "soon\n");
            if (dice.bounded(8) == 0)
                edits.setCell(row, dice.bounded(4), emails[dice.bounded(quint32(emails.size()))]);
        }
        const table::Table table = m_tables.of(text, edits);
        const xdm::Mapping mapping = mappingOf(table.document().columns(), form);
        const QString wrong = disagreement(table, mapping, schemaWithRequiredName());
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(wrong)));
    }
}

void TestRowFindings::namesRuleAndColumn_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<std::vector<RowFinding>>("findings");
    using Findings = std::vector<RowFinding>;
    QTest::newRow("good") << QByteArray("1980-02-03,a@example.com,Ann") << Findings();
    QTest::newRow("blank") << QByteArray("soon,\" \",Ann") << Findings {{Rule::MissingEmail, 1}};
    QTest::newRow("blocked word") << QByteArray(",null,Ann") << Findings {{Rule::MissingEmail, 1}};
    QTest::newRow("short") << QByteArray("1980-02-03") << Findings {{Rule::MissingEmail, 1}};
    QTest::newRow("malformed") << QByteArray(",ann@,Ann") << Findings {{Rule::InvalidEmail, 1}};
    QTest::newRow("no date") << QByteArray("soon,a@example.com,Ann") << Findings {{Rule::ValueLeftOut, 0}};
    QTest::newRow("required") << QByteArray(",a@example.com,") << Findings {{Rule::RequiredMissing, -1}};
    QTest::newRow("both") << QByteArray("soon,a@example.com,")
                          << Findings {{Rule::RequiredMissing, -1}, {Rule::ValueLeftOut, 0}};
    QTest::newRow("large") << "soon,a@example.com," + QByteArray(100'000, 'x')
                           << Findings {{Rule::TooLarge, -1}, {Rule::ValueLeftOut, 0}};
}

void TestRowFindings::namesRuleAndColumn()
{
    QFETCH(const QByteArray, row);
    QFETCH(const std::vector<RowFinding>, findings);
    const table::Table table = m_tables.of("born,email,name\n" + row + "\n");
    auto judge
        = RowJudge::make(mappingOf(table.document().columns(), ExportForm::Other), schemaWithRequiredName());
    QVERIFY(judge);
    const auto record = table.record(0);
    QVERIFY(record);
    QVERIFY(judge->judge(record->view()) == findings);
}

void TestRowFindings::findsNothingInARowThatContinuesACustomer()
{
    const table::Table table = m_tables.of("email,born\n,soon\nnull,soon\n");
    for (const auto form : {ExportForm::CommerceSingle, ExportForm::CommerceAddresses}) {
        auto judge = RowJudge::make(mappingOf(table.document().columns(), form), xdm::Schema::standard());
        QVERIFY(judge);
        QCOMPARE(judge->judge(table.record(0)->view()).empty(), form == ExportForm::CommerceSingle);
        QCOMPARE(judge->judge(table.record(1)->view()).size(), std::size_t(1));
    }
}

void TestRowFindings::needsAMappedEmail()
{
    const auto judge
        = RowJudge::make(mappingOf({QStringLiteral("name")}, ExportForm::Other), xdm::Schema::standard());
    QVERIFY(!judge);
    QCOMPARE(judge.error().code, base::ErrorCode::EmailUnmapped);
}

QTEST_GUILESS_MAIN(TestRowFindings)
#include "tst_row_findings.moc"
