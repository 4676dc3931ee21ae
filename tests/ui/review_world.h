// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/review_model.h"
#include "pages/review_page.h"
#include "session/session.h"
#include "widgets/row_grid.h"
#include "wizard/wizard.h"

#include <QFile>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

/// A window at the review of a file of invented customers. Of every ten rows the third has no address (but
/// another one aside, unless it is the 13th, 43rd …), the sixth a bad one, and the ninth repeats the
/// eighth's. Or of every twenty the fifth has an address with a misspelt domain, and nothing else is wrong.
class ReviewWorld
{
public:
    enum class Rows : std::uint8_t { Mixed, Fine, Hopeless, Misspelt };

    explicit ReviewWorld(int rows, Rows kind = Rows::Mixed)
        : session({.storeFolder = m_folder.filePath(QStringLiteral("store")), .startPractice = {}})
        , page(new pages::ReviewPage(session))
    {
        m_path = m_folder.filePath(QStringLiteral("customers-2026-11.csv"));
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the test's own file cannot be written");
        file.write("firstname,lastname,email,alt_email,telephone,created_at,password_hash\n");
        for (int row = 0; row < rows; ++row)
            file.write(line(row, kind));
        file.close();
        wizard.addStep(pages::ReviewId, page);
    }

    /// The file is read and checked, and the rows that are shown are there.
    bool open()
    {
        session.file().open(m_path);
        wizard.restart();
        wizard.show();
        return QTest::qWaitForWindowExposed(&wizard) && isChecked() && areRowsThere();
    }

    bool isChecked()
    {
        return QTest::qWaitFor([this] { return session.review().isUpToDate(); }, 10000);
    }

    bool areRowsThere()
    {
        return QTest::qWaitFor([this] {
            if (!grid()->isVisible() || session.review().shownRows() == 0)
                return true;
            const auto &rows = model();
            return rows.rowCount() > 0 && rows.rowAtPlace(rows.firstPlace())
                && rows.rowAtPlace(rows.firstPlace() + rows.rowCount() - 1);
        });
    }

    widgets::RowGrid *grid() const { return page->findChild<widgets::RowGrid *>(); }

    const models::ReviewModel &model() const
    {
        return *qobject_cast<const models::ReviewModel *>(grid()->view()->model());
    }

    template <class T> T *find(const char *name) const
    {
        return wizard.findChild<T *>(QString::fromLatin1(name));
    }

    /// What a cell of the list shows.
    QString shown(qint64 place, int column) const
    {
        return model().index(int(place - model().firstPlace()), column).data().toString();
    }

    QString path() const { return m_path; }

    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private:
    static QByteArray line(int row, Rows kind)
    {
        const QByteArray number = QByteArray::number(row + 1);
        QByteArray email = "person" + number + "@example.com";
        QByteArray other;
        if (kind == Rows::Hopeless) {
            email.clear();
        } else if (kind == Rows::Misspelt) {
            if (row % 20 == 4)
                email = "person" + number + "@gmial.com";
            else
                email = "person" + number + "@gmail.com";
        } else if (kind == Rows::Mixed) {
            if (row % 10 == 2) {
                email.clear();
                if (row % 30 != 12)
                    other = "other" + number + "@example.org";
            }
            if (row % 10 == 5)
                email = "person" + number + "@nowhere";
            if (row % 10 == 8)
                email = "person" + QByteArray::number(row) + "@example.com";
        }
        return "Åsa,\"Öberg, Jr\"," + email + ',' + other + ",+46 70 55" + QByteArray::number(50'110 + row)
            + ",2024-02-" + QByteArray::number(10 + row % 19) + ",5ec7e75ec7e7\n";
    }

    QTemporaryDir m_folder;
    QString m_path;

public:
    session::Session session;
    wizard::Wizard wizard {session};
    pages::ReviewPage *page;
};
