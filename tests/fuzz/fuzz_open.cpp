// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole file with any options: an error, or a document whose index, records and damage are those of reading
// it from the first record to the last.

#include "csv/damage_lists.h"
#include "csv/document.h"
#include "csv/row_damage.h"
#include "fuzz/fuzz.h"

namespace {

csv::OpenOptions chooseOptions(fuzz::Choices &choices)
{
    const auto origin = [&choices] {
        constexpr base::Origin all[] {base::Origin::Default, base::Origin::Default, base::Origin::Recipe,
                                      base::Origin::User};
        return all[choices.upTo(4)];
    };
    const csv::Dialect dialect = fuzz::chooseDialect(choices);
    csv::OpenOptions options;
    options.delimiter = {.value = dialect.delimiter, .origin = origin()};
    if (options.delimiter.origin >= base::Origin::Recipe)
        options.delimiterTail = dialect.delimiterTail;
    options.quote = {.value = dialect.quote, .origin = origin()};
    options.escape = {.value = dialect.escape, .origin = origin()};
    options.comment = {.value = dialect.comment, .origin = origin()};
    options.header = {.value = choices.yes(), .origin = origin()};
    const auto encodings = csv::allEncodings();
    options.encoding
        = {.value = encodings[std::size_t(choices.upTo(int(encodings.size())))], .origin = origin()};
    return options;
}

struct Pass
{
    std::vector<test::Row> rows;
    qint64 unterminatedRow = -1;
    base::Error error = {};
    csv::DamageList damage;
};

/// One by one, from the first record to the last. \param opened  not indexed, and there to its end
Pass pass(const csv::Document &opened)
{
    Pass pass {.damage = opened.damage()};
    csv::Reader reader = opened.reader();
    reader.tell(&pass.damage);
    csv::RowDamage shape(int(opened.columns().size()), pass.damage);
    csv::RecordView record;
    for (;;) {
        const auto more = reader.next(record);
        if (!more)
            pass.error = more.error();
        if (!more || !*more)
            break;
        shape.look(record, reader.place());
        pass.rows.push_back(test::copyOf(record));
    }
    pass.unterminatedRow = reader.unterminatedRow();
    if (!pass.rows.empty())
        shape.finish();
    return pass;
}

void compare(const csv::Document &indexed, const Pass &pass)
{
    const auto rows = qint64(pass.rows.size());
    fuzz::require(indexed.rows() == rows, "the index has other rows");
    fuzz::require(indexed.unterminatedRow() == pass.unterminatedRow, "another quote is open");
    if (const auto other = test::difference(indexed.damage(), pass.damage))
        fuzz::require(false, *other);
    fuzz::require(indexed.damage().count(csv::DamageKind::InvalidBytes) == indexed.invalidCount(),
                  "not every invalid byte is told");
    for (qint64 row = 0; row<rows; row += rows> 40 ? 1 + rows / 40 : 1) {
        const auto record = indexed.record(row);
        fuzz::require(record.has_value(),
                      "row " + std::to_string(row) + " of " + std::to_string(rows) + " cannot be read");
        fuzz::require(test::copyOf(record->view()) == pass.rows[std::size_t(row)], "a row reads otherwise");
    }
    for (const qint64 row : {qint64(0), rows / 2, rows - 1, rows}) {
        const auto rest = test::readAll(indexed.reader(row)).rows;
        fuzz::require(rest.size() == std::size_t(rows - row), "other rows follow");
        fuzz::require(std::equal(rest.begin(), rest.end(), pass.rows.begin() + row),
                      "rows that follow read otherwise");
    }
    const auto &sample = indexed.sample();
    const auto most = std::min(pass.rows.size(), std::size_t(csv::limits::sampleRows));
    fuzz::require(sample.size() == most,
                  "the sample has " + std::to_string(sample.size()) + " rows, not " + std::to_string(most));
    for (std::size_t row = 0; row < sample.size(); ++row)
        fuzz::require(test::copyOf(sample[row].view()) == pass.rows[row], "the sample reads otherwise");
}

/// Invalid bytes stand in the row that is told, or above the rows.
void placesInvalidBytes(const csv::Document &indexed)
{
    qint64 before = -1;
    for (const csv::InvalidBytes &invalid : indexed.invalidBytes()) {
        fuzz::require(invalid.row >= before || invalid.row == -1, "invalid bytes out of order");
        fuzz::require(invalid.row < indexed.rows(), "invalid bytes in a row that is not there");
        before = std::max(before, invalid.row);
    }
}

/// The same way of reading, said by somebody, reads the same.
void opensAgain(const QString &path, const csv::Document &first)
{
    csv::OpenOptions said = first.reading(base::Origin::User);
    said.encoding = {.value = first.encoding().value, .origin = base::Origin::User};
    const auto again = csv::Document::open(path, said);
    fuzz::require(again.has_value(), "what can be read cannot be read in the same way");
    fuzz::require(again->dialect() == first.dialect(), "another dialect when the found one is given");
    fuzz::require(!first.header().value || again->columns() == first.columns(),
                  "other columns when the found dialect is given");
}

} // namespace

void fuzz::tryInput(std::string_view input)
{
    Choices choices(input);
    const csv::OpenOptions options = chooseOptions(choices);
    if (choices.rest().empty() || choices.rest().size() > 100'000)
        return;
    const MemoryFile file(choices.rest());
    const auto opened = csv::Document::open(file.path(), options);
    if (!opened)
        return;
    require(!opened->columns().isEmpty(), "a document without columns");
    require(opened->columns().size() == opened->uniqueColumns().size(),
            "some columns have no name of their own");
    opensAgain(file.path(), *opened);
    const Pass sequential = pass(*opened);
    base::Progress progress;
    const auto indexed = opened->indexed(progress);
    if (!indexed) {
        const bool nothing = sequential.rows.empty() && indexed.error().code == base::ErrorCode::HeaderOnly;
        require(nothing || indexed.error().code == sequential.error.code,
                "the index fails, reading does not");
        return;
    }
    require(sequential.error.code == base::ErrorCode::Internal, "reading fails, the index does not");
    if (indexed->encoding().value != opened->encoding().value)
        return; // found out anew: another text
    compare(*indexed, sequential);
    placesInvalidBytes(*indexed);
}

std::string fuzz::makeInput(QRandomGenerator &dice)
{
    std::string input = dice.bounded(2) == 0 ? std::string(15, '\0') : dialectChoices(dice);
    for (int i = dice.bounded(2) == 0 ? 7 : 0; i > 0; --i)
        input += char(dice.bounded(256));
    while (input.size() < 15)
        input += '\0';
    std::string text
        = dice.bounded(4) == 0 ? randomText(dice, dice.bounded(60)) : likelyText(dice, dice.bounded(40));
    if (dice.bounded(8) == 0) {
        std::string wide;
        for (const char c : text)
            wide += std::string(1, c) + '\0';
        return input + wide;
    }
    return input + text;
}
