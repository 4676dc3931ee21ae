// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/columns_page.h"
#include "session/session.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// The page of columns in a window, with a small file.
class ColumnsFixture
{
protected:
    void begin(const QByteArray &customers)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<session::Session>(
            session::Environment {.storeFolder = m_folder->filePath(QStringLiteral("store"))});
        m_page = std::make_unique<pages::ColumnsPage>(*m_session);
        m_page->resize(900, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        open(customers);
        m_page->initializePage();
    }

    void end()
    {
        m_page.reset();
        m_session.reset();
    }

    session::ColumnChoices &columns() { return m_session->columns(); }

    template <class T> T *find(const char *name) const
    {
        T *found = m_page->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }

    void open(const QByteArray &content)
    {
        QFile file(m_folder->filePath(QStringLiteral("customers.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test's own file cannot be written");
        file.close();
        m_session->file().open(file.fileName());
        QTRY_COMPARE(m_session->file().state(), session::FileReading::State::Read);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<pages::ColumnsPage> m_page;
};
