// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegates/roles.h"
#include "models/review_words.h"
#include "ui/fake_rows.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

namespace {

QStringList textOf(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells {model.headerData(row, Qt::Vertical).toString()};
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        lines << cells.join(QStringLiteral(" | "));
    }
    return lines;
}

} // namespace

class TestReviewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void keepsModelRules();
    void showsAWindowOfTheList();
    void showsPlaceholdersUntilRowsCome();
    void asksOnceForAWindowAtRest();
    void asksForBoundedRowsOfAnyList();
    void dropsRowsOfAnotherList();
    void neverShowsSecrets();
    void handsEditsToTheSource();
    void readsCellsAloud();
    void objectsToBadAddressesOnly();
    void saysWhatIsWrongGravestFirst();
    void namesSteps_data();
    void namesSteps();
    void putsTheEmailFirst();
    void tellsOfAColumnWhereItsNameStands();
};

void TestReviewModel::keepsModelRules()
{
    FakeRows rows(1000);
    models::ReviewModel model(rows);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setColumns(FakeRows::columns());
    model.setWindow(0, 5);
    QTRY_COMPARE(rows.asked.size(), 1U);
    rows.answer();
    model.setWindow(998, 5);
    model.setWindow(3, 9);
    model.setData(model.index(0, 1), QStringLiteral("x"));
    rows.become(2);
    rows.become(0);
    rows.become(10);
    QCOMPARE(model.columnCount(), 5);
}

void TestReviewModel::tellsOfAColumnWhereItsNameStands()
{
    FakeRows rows(10);
    models::ReviewModel model(rows);
    model.setColumns(FakeRows::columns());
    QVERIFY(!model.headerData(0, Qt::Horizontal, Qt::ToolTipRole).isValid());
    model.setRemark([](int column) { return QStringLiteral("remark %1").arg(column); });
    for (int section = 0; section < model.problemColumn(); ++section) {
        const QString remark = QStringLiteral("remark %1").arg(model.columns()[std::size_t(section)].column);
        QCOMPARE(model.headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString(), remark);
        QCOMPARE(model.headerData(section, Qt::Horizontal, Qt::AccessibleDescriptionRole).toString(), remark);
    }
    QVERIFY(!model.headerData(model.problemColumn(), Qt::Horizontal, Qt::ToolTipRole).isValid());
    QVERIFY(!model.headerData(0, Qt::Vertical, Qt::ToolTipRole).isValid());
}

void TestReviewModel::showsAWindowOfTheList()
{
    FakeRows rows(1'000'000);
    models::ReviewModel model(rows);
    model.setColumns(FakeRows::columns());
    model.setWindow(500'000, 3);
    QTRY_COMPARE(rows.asked.size(), 1U);
    rows.answer();
    QCOMPARE(
        textOf(model),
        QStringList({QStringLiteral("1000001 | 1000000@example.com | Name 1000000 | Berlin | •••••• | "),
                     QStringLiteral("1000003 | type an email… | Name 1000002 | Berlin | •••••• | "
                                    "Missing email"),
                     QStringLiteral("1000005 | 1000004@example.com | Name 1000004 | Berlin | •••••• | ")}));
    QCOMPARE(model.index(1, 0).data(delegates::GroundRole).toInt(), int(style::Tone::Bad));
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("email"));
}

void TestReviewModel::showsPlaceholdersUntilRowsCome()
{
    FakeRows rows(10);
    models::ReviewModel model(rows);
    model.setColumns(FakeRows::columns());
    model.setWindow(0, 2);
    QCOMPARE(textOf(model),
             QStringList({QStringLiteral("1 | … | … | … | … | …"), QStringLiteral("3 | … | … | … | … | …")}));
    QVERIFY(model.index(0, 0).data(delegates::MutedRole).toBool());
    QVERIFY(!model.index(0, 0).flags().testFlag(Qt::ItemIsEditable));
}

void TestReviewModel::asksOnceForAWindowAtRest()
{
    FakeRows rows(1'000'000);
    models::ReviewModel model(rows);
    model.setColumns(FakeRows::columns());
    for (qint64 first = 0; first < 5000; first += 10)
        model.setWindow(first, 20);
    QVERIFY(rows.asked.empty());
    QTRY_COMPARE(rows.asked.size(), 1U);
    QCOMPARE(rows.asked.front(), (std::pair<qint64, int>(4980, 40)));
    rows.answer();
    model.setWindow(4991, 20); // lies within what is there
    QTest::qWait(60);
    QCOMPARE(rows.asked.size(), 1U);
}

void TestReviewModel::asksForBoundedRowsOfAnyList()
{
    const qint64 many = 100'000'000;
    FakeRows rows(many);
    models::ReviewModel model(rows);
    model.setColumns(FakeRows::columns());
    for (const qint64 first : {qint64(0), many / 2, many * 2, qint64(-7)}) {
        const auto before = rows.asked.size();
        model.setWindow(first, 30);
        QVERIFY(model.rowCount() <= 30);
        QTRY_VERIFY(rows.asked.size() > before);
        const auto [asked, count] = rows.asked.back();
        QVERIFY(count <= 60);
        QVERIFY(asked >= 0 && asked + count <= many);
        rows.answer();
        QVERIFY(model.rowAtPlace(model.firstPlace()));
    }
}

void TestReviewModel::dropsRowsOfAnotherList()
{
    FakeRows rows(100);
    models::ReviewModel model(rows);
    model.setColumns(FakeRows::columns());
    model.setWindow(0, 2);
    QTRY_COMPARE(rows.asked.size(), 1U);
    std::vector<session::ReviewRow> others {rows.made(50), rows.made(51)};
    Q_EMIT rows.fetched(0, others);
    QVERIFY(!model.rowAtPlace(0));
    rows.answer();
    QVERIFY(model.rowAtPlace(0));
    rows.become(50);
    QVERIFY(!model.rowAtPlace(0));
}

void TestReviewModel::neverShowsSecrets()
{
    FakeRows rows(1);
    models::ReviewModel model(rows);
    model.setColumns(FakeRows::columns());
    model.setWindow(0, 1);
    QTRY_COMPARE(rows.asked.size(), 1U);
    rows.answer();
    const QModelIndex secret = model.index(0, 3);
    for (int role = 0; role < Qt::UserRole + 200; ++role)
        QVERIFY(!secret.data(role).toString().contains(QStringLiteral("hash"))
                || role == Qt::AccessibleTextRole);
    QCOMPARE(secret.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Row 1, password_hash: hidden"));
    QVERIFY(!model.setData(secret, QStringLiteral("x")));
}

void TestReviewModel::handsEditsToTheSource()
{
    FakeRows rows(5);
    models::ReviewModel model(rows);
    model.setColumns(FakeRows::columns());
    model.setWindow(0, 5);
    QTRY_COMPARE(rows.asked.size(), 1U);
    rows.answer();
    QVERIFY(model.setData(model.index(3, 0), QStringLiteral("ann@example.com")));
    QCOMPARE(rows.edits.size(), 1U);
    QCOMPARE(rows.edits[std::make_pair(qint64(6), 1)], QStringLiteral("ann@example.com"));
    QCOMPARE(model.index(3, 0).data().toString(), QStringLiteral("ann@example.com")); // at once
    QTRY_COMPARE(rows.asked.size(), 2U); // judged anew
    rows.answer();
    QCOMPARE(model.index(3, 4).data().toString(), QStringLiteral("Changed by you"));
    QVERIFY(!model.setData(model.index(3, 0), QStringLiteral("ann@example.com"))); // nothing new
}

void TestReviewModel::readsCellsAloud()
{
    FakeRows rows(5);
    models::ReviewModel model(rows);
    model.setColumns(FakeRows::columns());
    model.setWindow(0, 5);
    QTRY_COMPARE(rows.asked.size(), 1U);
    rows.answer();
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Row 1, email: empty. Missing email"));
    QCOMPARE(model.index(1, 1).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Row 3, name: Name 2"));
    QCOMPARE(model.index(0, 4).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Row 1: Missing email"));
}

void TestReviewModel::objectsToBadAddressesOnly()
{
    FakeRows rows(1);
    models::ReviewModel model(rows);
    model.setColumns(FakeRows::columns());
    model.setWindow(0, 1);
    const QModelIndex email = model.index(0, 0);
    QVERIFY(model.objection(email, QStringLiteral("ann@example.com")).isEmpty());
    QVERIFY(model.objection(email, QString()).isEmpty());
    QVERIFY(!model.objection(email, QStringLiteral("ann@example")).isEmpty());
    QVERIFY(!model.objection(email, QStringLiteral("null")).isEmpty());
    QVERIFY(model.objection(model.index(0, 1), QStringLiteral("no address")).isEmpty());
}

void TestReviewModel::saysWhatIsWrongGravestFirst()
{
    using Rule = quality::RowFinding::Rule;
    session::ReviewRow row {
        .row = 0, .findings = {{Rule::ValueLeftOut, 3}, {Rule::InvalidEmail, 1}, {Rule::ValueLeftOut, 4}}};
    const auto words = models::wordsOf(row);
    QCOMPARE(words.size(), 2U);
    QCOMPARE(words[0].text, QStringLiteral("Invalid email"));
    QCOMPARE(words[1].tone, style::Tone::Warning);
    row.findings.clear();
    QVERIFY(models::wordsOf(row).empty());
    row.fixed = true;
    QCOMPARE(models::wordsOf(row).front().text, QStringLiteral("Fixed by you"));
    row.leftOut = true;
    QCOMPARE(models::wordsOf(row).front().text, QStringLiteral("Left out by you"));
}

void TestReviewModel::namesSteps_data()
{
    using Kind = table::Step::Kind;
    const auto email = QStringLiteral("email");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<qint64>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("words");
    QTest::newRow("cell") << int(Kind::SetCell) << qint64(1) << qint64(76) << email
                          << "Changed email in row 77";
    QTest::newRow("restored") << int(Kind::RestoreRow) << qint64(1) << qint64(2) << ""
                              << "Restored row 3 as the file has it";
    QTest::newRow("one out") << int(Kind::LeaveOut) << qint64(1) << qint64(2) << ""
                             << "Left row 3 out";
    QTest::newRow("many out") << int(Kind::LeaveOut) << qint64(1200) << qint64(-1) << ""
                              << "Left 1200 row(s) out";
    QTest::newRow("back") << int(Kind::BringBack) << qint64(2) << qint64(-1) << ""
                          << "Brought 2 row(s) back";
    QTest::newRow("filled") << int(Kind::Fill) << qint64(171902) << qint64(-1) << email
                            << "Filled 171902 cell(s) from alt_email";
    QTest::newRow("replaced") << int(Kind::Replace) << qint64(9) << qint64(-1) << email
                              << "Replaced text in 9 row(s) of email";
    QTest::newRow("value set") << int(Kind::SetValue) << qint64(9) << qint64(-1) << email
                               << "Set email in 9 row(s)";
    QTest::newRow("value changed") << int(Kind::ChangeValue) << qint64(9) << qint64(-1) << email
                                   << "Changed one value of email in 9 row(s)";
    QTest::newRow("pasted") << int(Kind::Paste) << qint64(9) << qint64(-1) << ""
                            << "Pasted into 9 row(s)";
    QTest::newRow("merged") << int(Kind::Merge) << qint64(9) << qint64(-1) << ""
                            << "Merged duplicates: 9 row(s) changed";
    QTest::newRow("mended") << int(Kind::Mend) << qint64(9) << qint64(-1) << email
                            << "Mended email in 9 row(s)";
    QTest::newRow("mended all over") << int(Kind::Mend) << qint64(9) << qint64(-1) << ""
                                     << "Mended 9 row(s)";
}

void TestReviewModel::namesSteps()
{
    QFETCH(int, kind);
    QFETCH(qint64, rows);
    QFETCH(qint64, row);
    QFETCH(QString, column);
    QFETCH(QString, words);
    QCOMPARE(models::describe(table::Step {.kind = table::Step::Kind(kind),
                                           .rows = rows,
                                           .row = row,
                                           .column = column,
                                           .other = QStringLiteral("alt_email")}),
             words);
}

void TestReviewModel::putsTheEmailFirst()
{
    const xdm::Schema schema = xdm::Schema::standard();
    xdm::Mapping mapping;
    const auto add = [&mapping](const char *header, xdm::State state, const char *field, bool applied) {
        mapping.columns.push_back({.column = int(mapping.columns.size()),
                                   .header = QString::fromLatin1(header),
                                   .state = state,
                                   .field = QString::fromLatin1(field),
                                   .applied = applied});
    };
    add("note", xdm::State::LeftOut, "", false);
    add("password", xdm::State::Secret, "", false);
    add("firstname", xdm::State::Mapped, "person.name.firstName", true);
    add("email", xdm::State::Mapped, "personalEmail.address", true);
    QStringList headers;
    for (const models::ReviewColumn &column : models::reviewColumns(mapping, schema))
        headers << column.header;
    QCOMPARE(headers,
             QStringList({QStringLiteral("email"), QStringLiteral("firstname"), QStringLiteral("note"),
                          QStringLiteral("password")}));
}

QTEST_GUILESS_MAIN(TestReviewModel)

#include "tst_review_model.moc"
