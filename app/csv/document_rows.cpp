// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/document_data.h"

#include <algorithm>

namespace csv {

namespace {

/// Of the progress of a file that is converted: the rest is the index of its text.
constexpr double conversionShare = 0.7;

/// How much is read record by record where a row is not plain.
constexpr qint64 leastCareful = qint64(128) << 10;
constexpr qint64 mostCareful = qint64(64) << 20;

} // namespace

base::Result<> Document::Data::convert(base::Progress &progress)
{
    ProgressPart part(progress, source.source().size(), 0, conversionShare);
    const auto another = source.convert(part);
    if (!another)
        return base::Failure(another.error());
    return *another ? readBeginning() : base::Result<>();
}

/// \return false: not all of it is UTF-8, as it was taken for
base::Result<bool> Document::Data::readIndex(base::Progress &whole)
{
    const Source &bytes = source.text();
    const qint64 total = bytes.size();
    ProgressPart progress(whole, source.source().size(), source.isConverted() ? conversionShare : 0, 1);
    const DamageList aboveRows = damage;
    plain.reset();
    RowDamage rowDamage(int(columns.size()), damage);
    RowIndex rows;
    Place at = first;
    for (qint64 carefully = leastCareful; at.offset < total;) {
        qint64 until = total;
        if (const auto rules = plainRules()) {
            const auto stretch = scanPlain(bytes, *rules, at, total, progress);
            if (!stretch)
                return base::Failure(stretch.error());
            rows.add(stretch->places, stretch->rows, stretch->end);
            // The denser the odd rows, the less is gained by looking for plain ones between them.
            const bool worthIt = stretch->end - at.offset > mostCareful;
            carefully = worthIt ? leastCareful : std::min(carefully * 2, mostCareful);
            at = {.offset = stretch->end, .row = at.row + stretch->rows, .line = stretch->line};
            until = std::max(stretch->doubtEnd, at.offset + carefully);
            if (stretch->rows > 0)
                rowDamage.pass(at);
        }
        const auto read = indexCarefully(at, until, rows, rowDamage, progress);
        if (!read && read.error().code == base::ErrorCode::EncodingUnsupported) {
            damage = aboveRows;
            return false;
        }
        if (!read)
            return base::Failure(read.error());
        at = *read;
    }
    if (rows.rows() == 0)
        return base::Failure({.code = base::ErrorCode::HeaderOnly, .subject = source.source().path()});
    rowDamage.finish();
    progress.count(rows.rows());
    progress.report(total, total);
    end = rowDamage.end();
    placeInvalid(rows);
    plain = std::make_shared<const std::vector<PlainSpan>>(rows.plain());
    index = std::move(rows);
    return true;
}

/// Tells what could not be read as text in which rows it stands.
void Document::Data::placeInvalid(const RowIndex &rows)
{
    const auto note = [this](std::size_t which, qint64 line) {
        const InvalidBytes &place = source.invalid()[which];
        damage.add({.kind = DamageKind::InvalidBytes,
                    .row = place.row,
                    .offset = place.offset,
                    .line = place.row < 0 ? -1 : line});
    };
    const auto known = source.invalid().size();
    for (std::size_t placed = 0; placed < known;) {
        Reader reader = readerFrom(rows.before(source.invalid()[placed].textOffset), lookupBytes);
        RecordView record;
        for (const std::size_t before = placed; placed == before;) {
            const auto more = reader.next(record);
            const bool ended = !more || !*more;
            source.placeInvalid(record.row, record.offset,
                                ended ? source.text().size() : reader.place().offset, placed);
            placed = ended ? known : placed;
            for (std::size_t which = before; which < placed; ++which)
                note(which, record.line);
        }
    }
    for (qint64 more = qint64(known); more < source.invalidCount(); ++more)
        damage.add({.kind = DamageKind::InvalidBytes});
}

/// Record by record, from \a at to the first that begins at or behind \a until. \return where that is
base::Result<Place> Document::Data::indexCarefully(const Place &at, qint64 until, RowIndex &rows,
                                                   RowDamage &rowDamage, base::Progress &progress)
{
    Reader reader = readerFrom(at, limits::blockBytes);
    reader.requireUtf8();
    reader.tell(&damage);
    RecordView record;
    for (qint64 look = 0; reader.place().offset < until;) {
        const auto more = reader.next(record);
        if (!more)
            return base::Failure(more.error());
        if (!*more) {
            unterminatedRow = reader.unterminatedRow();
            return Place {.offset = source.text().size(), .row = rows.rows(), .line = reader.place().line};
        }
        rows.add({.offset = record.offset, .row = record.row, .line = record.line});
        rowDamage.look(record, reader.place());
        if (record.offset >= look) {
            if (progress.isCancelled())
                return base::Failure({.code = base::ErrorCode::Cancelled, .subject = source.source().path()});
            progress.count(rows.rows());
            progress.report(record.offset, source.text().size());
            look = record.offset + limits::blockBytes;
        }
    }
    unterminatedRow = reader.unterminatedRow();
    return reader.place();
}

/// Nothing where what is plain must be found out record by record.
std::optional<PlainRules> Document::Data::plainRules() const
{
    const bool simple = dialect.quote && dialect.delimiterTail.empty() && !dialect.padded;
    if (!simple)
        return {};
    return PlainRules {.delimiter = dialect.delimiter,
                       .quote = *dialect.quote,
                       .escape = dialect.escape.value_or('\0'),
                       .comment = dialect.comment.empty() ? '\0' : dialect.comment.front(),
                       .loneReturn = dialect.loneReturn,
                       .columns = int(columns.size()),
                       .mostLines = limits::plainLines};
}

} // namespace csv
