// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/check.h"
#include "quality/mending.h"
#include "quality/tables.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <optional>
#include <set>

using namespace quality;

namespace {

enum Column { Email, Name, Zip, Country, Born, Note, columns };

xdm::Mapping mappingOfColumns()
{
    const std::array<QString, columns> fields {xdm::Schema::standard().primaryIdentity->path,
                                               QStringLiteral("person.name.lastName"),
                                               QStringLiteral("homeAddress.postalCode"),
                                               QStringLiteral("homeAddress.countryCode"),
                                               QStringLiteral("person.birthDate"),
                                               QString()};
    xdm::Mapping mapping;
    for (int at = 0; at < columns; ++at) {
        xdm::ColumnMapping column {.column = at, .header = QString::number(at)};
        if (!fields[std::size_t(at)].isEmpty()) {
            column.state = xdm::State::Mapped;
            column.field = fields[std::size_t(at)];
            column.applied = true;
            column.conversion.kind = at == Email ? xdm::ConversionKind::Email
                : at == Born                     ? xdm::ConversionKind::Date
                                                 : xdm::ConversionKind::Text;
        }
        mapping.columns.push_back(column);
    }
    return mapping;
}

/// A table with what was found in it.
struct Checked
{
    explicit Checked(table::Table checkedTable)
        : table(std::move(checkedTable))
    {
        base::Progress progress;
        auto report = check(table, mapping, xdm::Schema::standard(), progress);
        if (!report)
            qFatal("check failed: %d", int(report.error().code));
        states = report->states;
        auto found = findProblems({.table = table,
                                   .mapping = mapping,
                                   .schema = xdm::Schema::standard(),
                                   .states = *states,
                                   .emailColumn = Email},
                                  progress);
        if (!found)
            qFatal("findProblems failed: %d", int(found.error().code));
        problems.emplace(*std::move(found));
    }

    const RuleFindings &of(Rule rule) const { return problems->findings().of(rule); }

    int valueOf(Rule rule, const char *text) const
    {
        const auto found = std::ranges::find(of(rule).values(), QByteArray(text), &FindingValue::text);
        return found == of(rule).values().end() ? -1 : int(found - of(rule).values().begin());
    }

    xdm::Mapping mapping = mappingOfColumns();
    table::Table table;
    std::shared_ptr<const RowStates> states = {};
    std::optional<Problems> problems = {};
};

RowList allRows(qint64 rows)
{
    RowListWriter writer(rows);
    for (qint64 row = 0; row < rows; ++row)
        writer.add(row);
    return writer.finish();
}

using Cells = std::vector<std::vector<QByteArray>>;

Cells cellsOf(const table::Table &table)
{
    Cells cells;
    table::Cursor cursor = table.cursor(0);
    csv::RecordView record;
    while (cursor.next(record).value()) {
        auto &row = cells.emplace_back();
        for (const std::string_view field : record.fields)
            row.emplace_back(field.data(), qsizetype(field.size()));
    }
    return cells;
}

BulkEdit applied(const Checked &checked, Rule rule, int value, const RowList &rows, const table::Table &table)
{
    base::Progress progress;
    const auto edit = applySuggestions(table, *checked.problems, rule, value, rows, progress);
    if (!edit)
        qFatal("applySuggestions failed: %d", int(edit.error().code));
    return *edit;
}

/// Customers with damage of every kind that can be mended.
QByteArray damagedCustomers(int rows, quint32 seed)
{
    QRandomGenerator random(seed);
    const auto oneOf
        = [&random](const QByteArrayList &list) { return list.at(random.bounded(int(list.size()))); };
    QByteArray text = "email,name,zip,country,born,note\n";
    for (int row = 0; row < rows; ++row) {
        const int day = random.bounded(1, 29);
        const int month = random.bounded(1, 13);
        const QByteArray year = QByteArray::number(1950 + random.bounded(50));
        const auto two = [](int number) { return QByteArray::number(number).rightJustified(2, '0'); };
        const QByteArray zip = QByteArray::number(random.bounded(1000, 20000));
        text += oneOf({"", " ", "\xC2\xA0"}) + "Kund." + QByteArray::number(row) + "@"
            + oneOf({"gmail.com", "Gmial.com", "gmial.com", "web.de", "example.com", "gmail..com",
                     "hotmial.com"})
            + oneOf({"", "  "}) + ",";
        text += oneOf({"Moss", "M\xC3\x83\xC2\xBCller", "M\xC3\xBCller", "\xC3\x83\xE2\x80\xA6kesson"}) + ",";
        text += (random.bounded(4) == 0 ? zip : zip.rightJustified(5, '0')) + ",DE,";
        text += (day > 12 ? two(day) + "/" + two(month) + "/" + year
                          : year + "-" + two(day) + "-" + two(month));
        text += ",Gmial.com 2024-03-04\n";
    }
    return text;
}

constexpr std::array mendable {Rule::EmailTypo, Rule::LostZeros, Rule::GarbledText, Rule::SwappedDate};

} // namespace

class TestMending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mendsWhatWasFoundAndNothingElse_data();
    void mendsWhatWasFoundAndNothingElse();
    void mendsOneValueOnly();
    void mendsListedRowsOnly();
    void leavesWhatWasEditedSince();
    void replacesAValueByWhatWasTyped();
    void restoresWhatStandsInTheFile();
    void stopsWhenCancelled();
    void mendsManyRowsSoon();

private:
    Tables m_tables;
};

void TestMending::mendsWhatWasFoundAndNothingElse_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U})
        QTest::addRow("seed %u", seed) << seed;
}

void TestMending::mendsWhatWasFoundAndNothingElse()
{
    QFETCH(const quint32, seed);
    const QByteArray text = damagedCustomers(500, seed);
    const Checked before(m_tables.of(text));
    const Cells cells = cellsOf(before.table);
    for (const Rule rule : mendable) {
        const RuleFindings &found = before.of(rule);
        QVERIFY2(found.count() > 10, nameOf(rule));
        const BulkEdit edit = applied(before, rule, -1, allRows(500), before.table);
        const Checked after(table::Table(before.table.document(), edit.after));
        for (const FindingValue &value : after.of(rule).values())
            QVERIFY2(value.suggestion.isEmpty(), value.text.constData());

        Cells expected = cells;
        std::set<qint64> rows;
        for (int at = 0; at < int(found.values().size()); ++at) {
            const FindingValue &value = found.values()[std::size_t(at)];
            const RowList of = value.suggestion.isEmpty() ? RowList() : found.rowsOf(at);
            for (qint64 row = of.next(0); row >= 0; row = of.next(row + 1)) {
                QByteArray &cell = expected[std::size_t(row)][std::size_t(value.column)];
                if (rule == Rule::EmailTypo)
                    cell.replace(cell.toLower().indexOf(value.text), value.text.size(), value.suggestion);
                else
                    cell = value.suggestion;
                rows.insert(row);
            }
        }
        QCOMPARE(cellsOf(after.table), expected);
        QCOMPARE(edit.rows, qint64(rows.size()));
        QCOMPARE(applied(before, rule, -1, allRows(500), after.table).rows, 0);
    }
}

void TestMending::mendsOneValueOnly()
{
    const Checked checked(m_tables.of("email,name,zip,country,born,note\n"
                                      "a@gmial.com,,,,,\n"
                                      "b@hotmial.com,,,,,\n"
                                      "c@GMIAL.com ,,,,,\n"));
    const int value = checked.valueOf(Rule::EmailTypo, "gmial.com");
    QVERIFY(value >= 0);
    const BulkEdit edit = applied(checked, Rule::EmailTypo, value, allRows(3), checked.table);
    QCOMPARE(edit.rows, 2);
    QCOMPARE(edit.after.at(0, Email), QByteArray("a@gmail.com"));
    QCOMPARE(edit.after.at(2, Email), QByteArray("c@gmail.com "));
    QVERIFY(!edit.after.isEdited(1));
}

void TestMending::mendsListedRowsOnly()
{
    const Checked checked(
        m_tables.of("email,name,zip,country,born,note\na@gmial.com,,,,,\nb@gmial.com,,,,,\n"));
    RowListWriter writer(2);
    writer.add(1);
    const BulkEdit edit = applied(checked, Rule::EmailTypo, -1, writer.finish(), checked.table);
    QCOMPARE(edit.rows, 1);
    QVERIFY(edit.after.isEdited(1) && !edit.after.isEdited(0));
    QCOMPARE(applied(checked, Rule::EmailTypo, -1, RowList(), checked.table).rows, 0);
}

void TestMending::leavesWhatWasEditedSince()
{
    const Checked checked(
        m_tables.of("email,name,zip,country,born,note\na@gmial.com,,,,,\nb@gmial.com,,,,,\n"));
    table::Edits edits;
    edits.setCell(0, Email, "a@example.com");
    edits.setCell(1, Name, "Moss");
    const BulkEdit edit
        = applied(checked, Rule::EmailTypo, -1, allRows(2), {checked.table.document(), edits});
    QCOMPARE(edit.rows, 1);
    QCOMPARE(edit.after.at(0, Email), QByteArray("a@example.com"));
    QCOMPARE(edit.after.at(1, Email), QByteArray("b@gmail.com"));
    QCOMPARE(edit.after.at(1, Name), QByteArray("Moss"));
}

void TestMending::replacesAValueByWhatWasTyped()
{
    const Checked checked(m_tables.of("email,name,zip,country,born,note\n"
                                      "a@gmial.com,,,,,\n"
                                      "nobody here,,,,,\n"
                                      "b@example.com,,,,tomorrow,\n"
                                      "nobody here,,,,tomorrow,tomorrow\n"
                                      "c@example.com,,,,tomorrow,\n"));
    const auto replaced = [&checked](Rule rule, const char *value, const char *text) {
        base::Progress progress;
        const auto edit = replaceValue(checked.table, *checked.problems, rule, checked.valueOf(rule, value),
                                       text, allRows(5), progress);
        return edit ? *edit : BulkEdit {.after = {}, .rows = -1};
    };
    const BulkEdit domain = replaced(Rule::EmailTypo, "gmial.com", "example.org");
    QCOMPARE(domain.rows, 1);
    QCOMPARE(domain.after.at(0, Email), QByteArray("a@example.org"));
    const BulkEdit address = replaced(Rule::InvalidEmail, "nobody here", "d@example.com");
    QCOMPARE(address.rows, 2);
    QCOMPARE(address.after.at(1, Email), QByteArray("d@example.com"));
    QCOMPARE(address.after.at(3, Email), QByteArray("d@example.com"));
    const BulkEdit date = replaced(Rule::ValueLeftOut, "tomorrow", "2024-03-04");
    QCOMPARE(date.after.at(2, Born), QByteArray("2024-03-04"));
    QCOMPARE(date.after.at(4, Born), QByteArray("2024-03-04"));
    QVERIFY(!date.after.at(3, Note));
}

void TestMending::restoresWhatStandsInTheFile()
{
    table::Edits edits;
    edits.setCell(0, Email, "a@gmial.com");
    const Checked checked(m_tables.of("email,name,zip,country,born,note\na@gmail.com,,,,,\n", edits));
    const BulkEdit edit = applied(checked, Rule::EmailTypo, -1, allRows(1), checked.table);
    QCOMPARE(edit.rows, 1);
    QVERIFY(edit.after.isEmpty());
}

void TestMending::stopsWhenCancelled()
{
    const Checked checked(m_tables.of("email,name,zip,country,born,note\na@gmial.com,,,,,\n"));
    base::Progress progress;
    progress.cancel();
    const auto edit
        = applySuggestions(checked.table, *checked.problems, Rule::EmailTypo, -1, allRows(1), progress);
    QVERIFY(!edit);
    QCOMPARE(edit.error().code, base::ErrorCode::Cancelled);
}

void TestMending::mendsManyRowsSoon()
{
    constexpr int rows = 200'000;
    const Checked checked(m_tables.of(damagedCustomers(rows, 5)));
    QElapsedTimer clock;
    for (const Rule rule : mendable) {
        clock.start();
        const BulkEdit edit = applied(checked, rule, -1, checked.of(rule).rows(), checked.table);
        qInfo("%s: %lld rows of %d in %lld ms", nameOf(rule), edit.rows, rows, clock.elapsed());
        QVERIFY(edit.rows > rows / 20);
    }
}

QTEST_GUILESS_MAIN(TestMending)

#include "tst_mending_findings.moc"
