// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cutting text into records: whatever the blocks are, on all cores or one by one, the same records come out;
// none of the text is lost between them; and what was written is what is read.

#include "csv/csv_writer.h"
#include "csv/damage_lists.h"
#include "csv/plain_scan.h"
#include "csv/row_damage.h"
#include "fuzz/fuzz.h"

#include <algorithm>

namespace {

/// What a Reader is asked for beside the records.
struct Wishes
{
    int columns = 0; ///< quotes are mended where there are several
    bool skipBlankLines = false;
    bool requireUtf8 = false;
};

struct Told
{
    test::Reading reading;
    std::vector<csv::Place> ends; ///< where each record ends
    csv::DamageList damage;
};

Told read(const csv::Source &source, const csv::Dialect &dialect, const Wishes &wishes, qint64 block,
          csv::Place from = {})
{
    Told told;
    csv::Reader reader(source, dialect, from, block);
    reader.mendQuotes(wishes.columns);
    if (wishes.skipBlankLines)
        reader.skipBlankLines();
    if (wishes.requireUtf8)
        reader.requireUtf8();
    reader.tell(&told.damage);
    csv::RecordView record;
    for (;;) {
        const auto more = reader.next(record);
        if (!more)
            told.reading.error = more.error();
        if (!more || !*more)
            break;
        told.reading.rows.push_back(test::copyOf(record));
        told.ends.push_back(reader.place());
    }
    told.reading.unterminatedRow = reader.unterminatedRow();
    return told;
}

void compare(const Told &got, const Told &wanted, qint64 block)
{
    const std::string how = "with blocks of " + std::to_string(block) + " bytes ";
    fuzz::require(got.reading.rows == wanted.reading.rows, how + "other records are read");
    fuzz::require(got.reading.error == wanted.reading.error, how + "another error comes");
    fuzz::require(got.reading.unterminatedRow == wanted.reading.unterminatedRow,
                  how + "another quote is open");
    if (const auto other = test::difference(got.damage, wanted.damage))
        fuzz::require(false, how + *other);
}

/// Between two records stands nothing but comments and blank lines.
void losesNothing(const std::string &text, const csv::Dialect &dialect, const Wishes &wishes,
                  const Told &told)
{
    qint64 at = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    const auto between = [&](qint64 end) {
        const std::string_view gap = std::string_view(text).substr(std::size_t(at), std::size_t(end - at));
        const bool comments = !dialect.comment.empty() && gap.find(dialect.comment) != std::string_view::npos;
        const bool blank
            = gap.find_first_not_of(std::string_view("\r\n\xEF\xBB\xBF\0", 6)) == std::string_view::npos;
        fuzz::require(gap.empty() || comments || (wishes.skipBlankLines && blank),
                      "text is lost between records");
    };
    for (std::size_t row = 0; row < told.ends.size(); ++row) {
        between(told.reading.rows[row].offset);
        at = told.ends[row].offset;
        fuzz::require(at > told.reading.rows[row].offset, "a record takes no bytes");
    }
    if (told.reading.error.code == base::ErrorCode::Internal)
        between(qint64(text.size()));
}

/// That a stretch of plain records is what the Reader told of them.
void isWhatWasRead(const csv::PlainStretch &stretch, const Told &told, qint64 size, std::size_t columns)
{
    const auto rows = std::size_t(stretch.rows);
    fuzz::require(rows <= told.ends.size(), "the plain scan finds more records");
    for (std::size_t row = 0; row < rows; ++row)
        fuzz::require(told.reading.rows[row].fields.size() == columns, "a record of another width is plain");
    for (const csv::Place &place : stretch.places) {
        if (std::size_t(place.row) >= rows)
            continue;
        const test::Row &row = told.reading.rows[std::size_t(place.row)];
        fuzz::require(place.offset == row.offset && place.line == row.line,
                      "a plain record begins elsewhere");
    }
    if (rows > 0) {
        fuzz::require(stretch.end == told.ends[rows - 1].offset, "plain records end elsewhere");
        fuzz::require(stretch.line == told.ends[rows - 1].line, "plain records have other lines");
    }
    fuzz::require(stretch.doubtEnd >= stretch.end && stretch.doubtEnd <= size, "the doubt ends elsewhere");
    for (const csv::DamageKind kind : test::damageOfRows) {
        const auto &firsts = told.damage.firsts(kind);
        const bool odd = std::ranges::any_of(
            firsts, [&](const csv::Damage &damage) { return damage.row >= 0 && damage.row < stretch.rows; });
        const bool between = kind == csv::DamageKind::BlankLines || kind == csv::DamageKind::CommentLines
            || kind == csv::DamageKind::CommentRows;
        fuzz::require(!odd || between, "an odd record is plain: damage of kind " + std::to_string(int(kind)));
    }
}

void scanPlainly(const csv::Source &source, const csv::Dialect &dialect, fuzz::Choices choices)
{
    if (!dialect.quote || !dialect.delimiterTail.empty() || dialect.padded)
        return;
    const Told begin = read(source, dialect, {}, 1 << 16);
    if (begin.reading.rows.empty())
        return;
    const auto row = std::size_t(choices.upTo(int(std::min<std::size_t>(begin.reading.rows.size(), 3))));
    const test::Row &first = begin.reading.rows[row];
    const csv::Place from {.offset = first.offset, .row = 0, .line = first.line};
    const std::size_t columns = first.fields.size();
    Told told = read(source, dialect, {.columns = int(columns), .skipBlankLines = true, .requireUtf8 = true},
                     1 << 16, from);
    csv::RowDamage shape(int(columns), told.damage);
    for (std::size_t at = 0; at < told.ends.size(); ++at) {
        std::vector<std::string_view> fields(told.reading.rows[at].fields.begin(),
                                             told.reading.rows[at].fields.end());
        shape.look({.row = told.reading.rows[at].row, .fields = fields}, told.ends[at]);
    }
    const csv::PlainRules rules {.delimiter = dialect.delimiter,
                                 .quote = *dialect.quote,
                                 .escape = dialect.escape.value_or('\0'),
                                 .comment = dialect.comment.empty() ? '\0' : dialect.comment.front(),
                                 .loneReturn = dialect.loneReturn,
                                 .columns = int(columns)};
    const int block = 1 + choices.upTo(200);
    for (const csv::PlainKernel &kernel : csv::plainKernels()) {
        base::Progress progress;
        const auto stretch = csv::scanPlain(source, rules, from, source.size(), progress,
                                            {.blockBytes = block,
                                             .waveBlocks = 1 + choices.upTo(40),
                                             .threads = 1 + choices.upTo(3),
                                             .kernel = kernel});
        fuzz::require(stretch.has_value(), "the plain scan fails");
        isWhatWasRead(*stretch, told, source.size(), columns);
    }
}

/// Values made of the input, where 0x1E ends a record and 0x1F a value.
void writeAndRead(std::string_view values, const csv::Dialect &dialect, fuzz::Choices choices)
{
    const test::CsvWriter writer(dialect);
    std::vector<test::Fields> records(1);
    std::string text = choices.upTo(8) == 1 ? "\xEF\xBB\xBF" : "";
    const auto end = [&](std::string_view value, bool ofRecord) {
        test::Fields &record = records.back();
        const auto field = writer.field(value, record.empty(), choices.yes());
        const std::string delimiter = record.empty() ? "" : writer.delimiter();
        text += field ? delimiter + *field : delimiter;
        record.emplace_back(field ? value : std::string_view());
        if (!ofRecord)
            return;
        text += choices.yes() ? "\r\n" : "\n";
        records.emplace_back();
    };
    for (std::size_t at = 0; at <= values.size();) {
        const std::size_t stop = std::min(values.find_first_of("\x1E\x1F", at), values.size());
        end(values.substr(at, stop - at), stop == values.size() || values[stop] == '\x1E');
        at = stop + 1;
    }
    records.pop_back();
    const fuzz::MemoryFile file(text);
    const test::Reading reading = read(file.source(), dialect, {}, 1 + choices.upTo(100)).reading;
    fuzz::require(reading.rows.size() == records.size(), "other records are read than were written");
    for (std::size_t row = 0; row < records.size(); ++row)
        fuzz::require(reading.rows[row].fields == records[row], "other values are read than were written");
}

} // namespace

void fuzz::tryInput(std::string_view input)
{
    Choices choices(input);
    const csv::Dialect dialect = chooseDialect(choices);
    const Wishes wishes {
        .columns = choices.upTo(5), .skipBlankLines = choices.yes(), .requireUtf8 = choices.upTo(4) == 1};
    const auto scattered = qint64(choices.upTo(256));
    const std::string text(choices.rest());
    writeAndRead(text, dialect, choices);
    if (text.empty())
        return;
    const MemoryFile file(text);
    const csv::Source source = file.source();
    const Told whole = read(source, dialect, wishes, qint64(text.size()) + 1);
    losesNothing(text, dialect, wishes, whole);
    const auto few = std::min<qint64>(qint64(text.size()), text.size() > 2000 ? 4 : 20);
    for (qint64 block = 1; block <= few; ++block)
        compare(read(source, dialect, wishes, block), whole, block);
    for (qint64 block = few + 1 + scattered; block < qint64(text.size()); block += 1 + block / 2)
        compare(read(source, dialect, wishes, block), whole, block);
    scanPlainly(source, dialect, choices);
}

std::string fuzz::makeInput(QRandomGenerator &dice)
{
    std::string input = dice.bounded(3) == 0 ? std::string(8, '\0') : dialectChoices(dice);
    for (int i = 0; i < 4; ++i)
        input += char(dice.bounded(256));
    return input
        + (dice.bounded(2) == 0 ? randomText(dice, dice.bounded(60)) : likelyText(dice, dice.bounded(20)));
}
