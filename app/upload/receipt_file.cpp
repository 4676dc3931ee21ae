// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upload/receipt_file.h"

#include "base/private_file.h"
#include "upload/part_encoder.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace upload {

namespace {

using quality::RowState;

constexpr qsizetype blockBytes = qsizetype(256) << 10;

QByteArray wordOf(RowState state)
{
    switch (state) {
    case RowState::Sent:
    case RowState::Joined:
        return {};
    case RowState::MissingEmail:
        return "missingEmail";
    case RowState::InvalidEmail:
        return "invalidEmail";
    case RowState::DuplicateEmail:
        return "duplicateEmail";
    case RowState::ByUser:
        return "byUser";
    case RowState::RequiredMissing:
        return "requiredMissing";
    case RowState::TooLarge:
        return "tooLarge";
    case RowState::PersonLeftOut:
        return "personLeftOut";
    case RowState::Orphan:
        return "orphan";
    }
    Q_UNREACHABLE();
}

QByteArray wordOf(Fate::Kind kind, bool edited)
{
    switch (kind) {
    case Fate::Kind::LeftOut:
    case Fate::Kind::NotSent:
        return "leftOut";
    case Fate::Kind::Ingested:
        return edited ? "fixedAndIngested" : "ingested";
    case Fate::Kind::Rejected:
        return "rejected";
    case Fate::Kind::IngestedOrRejected:
        return "ingestedOrRejected";
    case Fate::Kind::NotKnown:
        return "notKnown";
    }
    Q_UNREACHABLE();
}

QByteArray wordOf(const Fate &fate, RowState state)
{
    switch (fate.why) {
    case Fate::Why::None:
        break;
    case Fate::Why::ByCheck:
        return wordOf(state);
    case Fate::Why::Refused:
        return fate.refusal->code.toUtf8();
    case Fate::Why::BatchFailed:
        return "batchFailed";
    case Fate::Why::NoOutcomeYet:
        return "noOutcomeYet";
    case Fate::Why::NoFigures:
        return "noFigures";
    case Fate::Why::PartNotConfirmed:
        return "partNotConfirmed";
    case Fate::Why::Withdrawn:
        return "withdrawn";
    case Fate::Why::NotSaidWhich:
        return "notSaidWhich";
    }
    return fate.kind == Fate::Kind::NotSent ? "notSent" : QByteArray();
}

/// The platform's words may hold what a CSV must quote; line breaks become blanks, and what a spreadsheet
/// would take for a formula gets an apostrophe before it.
QByteArray quoted(QByteArray text)
{
    static const QByteArray formulaStarts("=+-@\t\r\n");
    if (!text.isEmpty() && formulaStarts.contains(text.front()))
        text.prepend('\'');
    text.replace('\r', ' ').replace('\n', ' ');
    if (!text.contains(',') && !text.contains('"'))
        return text;
    return '"' + text.replace("\"", "\"\"") + '"';
}

/// Reads the rows of the source, and counts along as a spreadsheet does that opens it: a line of the file is
/// a row, whatever it holds, but those that a value goes on over are not.
class SourceRows
{
public:
    explicit SourceRows(const csv::Document &document)
        : m_reader(document.reader(0))
    {
        csv::Reader above = document.allRecords();
        m_within = above.place().line - 1; // one that tells the separator is not shown
        csv::RecordView record;
        while (above.place().offset < m_reader.place().offset && above.next(record).value_or(false))
            m_within += above.place().line - record.line - 1;
    }

    base::Result<bool> next(csv::RecordView &record)
    {
        auto more = m_reader.next(record);
        if (more && *more) {
            m_spreadsheetRow = record.line - m_within;
            m_within += m_reader.place().line - record.line - 1;
        }
        return more;
    }

    /// Of the row that was read last.
    qint64 spreadsheetRow() const { return m_spreadsheetRow; }

private:
    csv::Reader m_reader;
    qint64 m_within = 0; ///< lines so far that are no rows
    qint64 m_spreadsheetRow = 0;
};

QByteArray lineOf(const csv::RecordView &record, qint64 spreadsheetRow, const Order &order,
                  const Fates &fates, const QByteArray &prefix)
{
    const qint64 row = record.row;
    const Fate fate = fates.of(row);
    const store::BatchEntry *batch = fates.batch(fate.batch);
    QByteArray why = wordOf(fate, order.report.states->at(row));
    if (why.isEmpty() && fate.head >= 0 && fate.head != row)
        why = "partOfRow " + QByteArray::number(fate.head + 1);
    const QByteArrayList cells {
        QByteArray::number(row + 1),
        QByteArray::number(spreadsheetRow),
        QByteArray::number(record.line),
        wordOf(fate.kind, order.table.edits().isEdited(row)),
        quoted(why),
        fate.refusal ? quoted(fate.refusal->field.toUtf8()) : QByteArray(),
        batch ? quoted(batch->batchId.toUtf8()) : QByteArray(),
        fate.batch > 0 ? prefix + '-' + QByteArray::number(fate.head + 1) : QByteArray(),
    };
    return cells.join(',') + "\r\n";
}

base::Result<> put(QFile &file, QByteArray &block)
{
    if (file.write(block) != block.size() || !file.flush())
        return base::Failure(receiptError(base::storageError(file.fileName(), errno), file.fileName()));
    block.resize(0);
    return {};
}

base::Result<> fill(QFile &file, const Order &order, const Fates &fates, base::Progress &progress)
{
    const QByteArray prefix = order.idPrefix();
    const qint64 rows = order.report.states->rows();
    SourceRows source(order.table.document());
    csv::RecordView record;
    QByteArray block = "row,spreadsheetRow,line,fate,why,field,batch,recordId\r\n";
    qint64 written = 0;
    for (; written < rows; ++written) {
        const auto next = source.next(record);
        if (!next)
            return base::Failure(sourceError(next.error()));
        if (!*next)
            return base::Failure({.code = base::ErrorCode::SourceChanged, .row = written});
        block += lineOf(record, source.spreadsheetRow(), order, fates, prefix);
        if (block.size() < blockBytes)
            continue;
        if (auto done = put(file, block); !done)
            return done;
        progress.report(written, rows);
        if (progress.isCancelled())
            return base::Failure({.code = base::ErrorCode::Cancelled});
    }
    if (auto done = put(file, block); !done)
        return done;
    if (::fsync(file.handle()) != 0)
        return base::Failure(receiptError(base::storageError(file.fileName(), errno), file.fileName()));
    return {};
}

} // namespace

base::Error receiptError(base::Error error, const QString &path)
{
    if (error.code != base::ErrorCode::DiskFull)
        error.code = base::ErrorCode::ReceiptUnwritable;
    error.subject = path;
    return error;
}

base::Result<> writeRowFates(const QString &path, const Order &order, const Fates &fates,
                             base::Progress &progress)
{
    const QString partial = path + QStringLiteral(".partial");
    QFile::remove(partial); // left by a crash
    if (const auto made = base::createPrivateFile(partial); !made)
        return base::Failure(receiptError(made.error(), path));
    QFile file(partial);
    base::Result<> written = base::Failure(receiptError({}, path));
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        written = fill(file, order, fates, progress);
    file.close();
    if (written
        && std::rename(QFile::encodeName(partial).constData(), QFile::encodeName(path).constData()) != 0)
        written = base::Failure(receiptError(base::storageError(path, errno), path));
    if (!written)
        QFile::remove(partial);
    return written;
}

} // namespace upload
