// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table/table.h"

#include <QFile>
#include <QTemporaryDir>

/// Makes tables out of text, in a folder that goes with the object.
class Tables
{
public:
    /// \a text has a header and at least one row.
    table::Table of(const QByteArray &text, table::Edits edits = {})
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.csv").arg(m_files++));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("Cannot write %s", qPrintable(path));
        file.close();
        return fromFile(path, std::move(edits));
    }

    static table::Table fromFile(const QString &path, table::Edits edits = {})
    {
        base::Progress progress;
        csv::OpenOptions options;
        options.delimiter.offer(',', base::Origin::User);
        options.header.offer(true, base::Origin::User);
        const auto opened = csv::Document::open(path, options);
        if (!opened)
            qFatal("Cannot open %s: %d", qPrintable(path), int(opened.error().code));
        const auto indexed = opened->indexed(progress);
        if (!indexed)
            qFatal("Cannot index %s: %d", qPrintable(path), int(indexed.error().code));
        return {*indexed, std::move(edits)};
    }

private:
    QTemporaryDir m_folder;
    int m_files = 0;
};
