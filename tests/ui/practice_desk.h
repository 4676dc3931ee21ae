// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/destination_page.h"
#include "practice/server.h"
#include "session/session.h"

#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

/// For all that a busy computer may need its time for, in milliseconds.
inline constexpr int patience = 30'000;

inline base::Result<session::PracticePlatform> startPractice(const session::PracticeOptions &options,
                                                             std::chrono::milliseconds step)
{
    auto server = practice::Server::start(
        {.folder = options.folder, .step = step, .perHundredThousandRows = std::chrono::milliseconds(20)});
    if (!server)
        return base::Failure(server.error());
    const std::shared_ptr<practice::Server> running = *std::move(server);
    return session::PracticePlatform {
        .url = running->url(), .description = running->description(), .keepAlive = running};
}

/// A session with a small file, read and mapped.
struct Desk
{
    std::chrono::milliseconds step = std::chrono::milliseconds(20); ///< of the practice platform
    QTemporaryDir folder = {};
    session::Session session {
        {.storeFolder = folder.filePath(QStringLiteral("store")),
         .startPractice = [this](const auto &options) { return startPractice(options, step); }}};

    bool open(int rows, const QByteArray &header = "email,first_name\n")
    {
        const QString path = folder.filePath(QStringLiteral("customers.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.write(header);
        for (int row = 1; row <= rows; ++row)
            file.write("person" + QByteArray::number(row) + "@example.com,Ida\n");
        file.write(",Nobody\n");
        file.close();
        session.file().open(path);
        return QTest::qWaitFor([&] { return session.file().state() == session::FileReading::State::Read; },
                               patience);
    }
};

/// What has that name on a page; the test ends where there is none.
template <class T> T *part(QWidget &page, const char *name)
{
    auto *found = page.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("There is no %s", name);
    return found;
}

/// What can take the keys and has no name for those who do not see it.
inline QStringList nameless(QWidget &page)
{
    QStringList names;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        const bool reachable = widget->isVisibleTo(&page) && (widget->focusPolicy() & Qt::TabFocus);
        QAccessibleInterface *face = reachable ? QAccessible::queryAccessibleInterface(widget) : nullptr;
        if (face && face->text(QAccessible::Name).isEmpty() && !qobject_cast<QLineEdit *>(widget)
            && !widget->parentWidget()->inherits("QAbstractItemView"))
            names << QStringLiteral("%1 %2").arg(QString::fromLatin1(widget->metaObject()->className()),
                                                 widget->objectName());
    }
    return names;
}

/// Chooses practice by key, as a person does.
inline void toPractice(Desk &desk, pages::DestinationPage &page)
{
    page.initializePage();
    page.show();
    auto *combo = part<QComboBox>(page, "connectionCombo");
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.destination().schema().has_value(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(page.hindrance().isEmpty(), patience);
}
