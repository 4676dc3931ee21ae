// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/record_preview.h"

#include "session/export_words.h"
#include "session/messages.h"
#include "table/table.h"
#include "xdm/encoder.h"

namespace session {

namespace {

/// The record with the edits on top.
base::Result<csv::Record> readRow(const csv::Document &document, const table::Edits &edits, qint64 row)
{
    if (document.isIndexed())
        return table::Table(document, edits).record(row);
    return document.sample()[std::size_t(row)];
}

/// Behind the record's own key, which comes first.
QByteArrayView withoutKey(QByteArrayView line)
{
    const qsizetype end = line.indexOf(',');
    return end < 0 ? QByteArrayView() : line.sliced(end + 1, line.lastIndexOf('}') - end - 1);
}

} // namespace

QString indented(QByteArrayView line)
{
    constexpr int step = 2;
    QByteArray out;
    int depth = 0;
    bool inText = false;
    bool escaped = false;
    const auto newLine = [&] { out.append('\n').append(QByteArray(depth * step, ' ')); };
    for (const char c : line) {
        if (inText) {
            out.append(c);
            inText = escaped || c != '"';
            escaped = c == '\\' && !escaped;
            continue;
        }
        switch (c) {
        case '{':
        case '[':
            ++depth;
            out.append(c);
            newLine();
            break;
        case '}':
        case ']':
            --depth;
            newLine();
            out.append(c);
            break;
        case ',':
            out.append(c);
            newLine();
            break;
        case ':':
            out.append(": ");
            break;
        default:
            inText = c == '"';
            out.append(c);
        }
    }
    return QString::fromUtf8(out);
}

RecordPreview previewOf(const csv::Document &document, const table::Edits &edits, qint64 row,
                        const xdm::Mapping &mapping, const xdm::Schema &schema)
{
    const qint64 known = document.isIndexed() ? document.rows() : qint64(document.sample().size());
    if (row < 0 || row >= known)
        return {.why = rowNotReadYet()};
    if (edits.isLeftOut(row))
        return {.why = rowLeftOutByUser()};
    auto encoder = xdm::Encoder::make(mapping, schema);
    if (!encoder)
        return {.why = describe(encoder.error()).happened};
    const auto record = readRow(document, edits, row);
    if (!record)
        return {.why = describe(record.error()).happened};
    const csv::RecordView view = record->view();
    QByteArray line;
    const xdm::Outcome outcome = encoder->encode({&view, 1}, line);
    if (outcome != xdm::Outcome::Written)
        return {.why = describe(outcome, mapping.form)};
    return {.json = indented("{" + withoutKey(line).toByteArray() + "}")};
}

} // namespace session
