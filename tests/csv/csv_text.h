// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/reader.h"

#include <QTemporaryDir>
#include <QTest>

#include <string>
#include <vector>

namespace test {

using Fields = std::vector<std::string>;

/// A record that owns everything a RecordView tells.
struct Row
{
    qint64 row = 0;
    qint64 offset = 0;
    qint64 line = 1;
    Fields fields;

    friend bool operator==(const Row &, const Row &) = default;
};

struct Reading
{
    std::vector<Row> rows;
    qint64 unterminatedRow = -1;
    base::Error error = {}; ///< ErrorCode::Internal where there was none
};

/// Bytes as a file in a folder of its own.
class TextFile
{
public:
    explicit TextFile(const QByteArray &bytes)
        : m_path(m_folder.filePath(QStringLiteral("text.csv")))
    {
        replace(bytes);
    }

    const QString &path() const { return m_path; }

    void replace(const QByteArray &bytes) const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("Cannot write %s", qPrintable(m_path));
    }

    csv::Source source() const
    {
        auto opened = csv::Source::open(m_path);
        if (!opened)
            qFatal("Cannot open %s", qPrintable(m_path));
        return *opened;
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

inline Row copyOf(const csv::RecordView &view)
{
    Row row {.row = view.row, .offset = view.offset, .line = view.line, .fields = {}};
    for (const std::string_view field : view.fields)
        row.fields.emplace_back(field);
    return row;
}

inline Reading readAll(csv::Reader reader)
{
    Reading reading;
    csv::RecordView view;
    for (;;) {
        const auto more = reader.next(view);
        if (!more) {
            reading.error = more.error();
            break;
        }
        if (!*more)
            break;
        reading.rows.push_back(copyOf(view));
    }
    reading.unterminatedRow = reader.unterminatedRow();
    return reading;
}

} // namespace test
