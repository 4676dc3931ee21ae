// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/column_choices.h"

#include <QTemporaryDir>
#include <QTest>

/// A file of a few lines, opened, with its columns.
struct ImportFixture
{
    session::FileReading file;
    session::ColumnChoices columns {file};
    QTemporaryDir folder;

    void open(const QByteArray &content)
    {
        QFile out(folder.filePath(QStringLiteral("customers.csv")));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("the test's own file cannot be written");
        out.close();
        file.open(out.fileName());
        QTRY_COMPARE(file.state(), session::FileReading::State::Read);
        QTRY_VERIFY(file.statistics().exact);
    }
};
