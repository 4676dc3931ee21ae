// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace session {

namespace {

const QString ownFolder = QStringLiteral(":/translations");
const QString ownPrefix = QStringLiteral("profile-uploader_");

/// The words on Qt's own buttons, for the languages that Qt has no translation of.
[[maybe_unused]] constexpr const char *wordsOfQt[] {
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),     QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"), QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),   QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),
};

bool install(const QLocale &locale, const QString &name, const QString &prefix, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, prefix, folder))
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

} // namespace

QStringList languages()
{
    QStringList found {QStringLiteral("en")};
    const QStringList files = QDir(ownFolder).entryList({ownPrefix + QStringLiteral("*.qm")});
    for (const QString &file : files)
        found << file.mid(ownPrefix.size()).chopped(int(qstrlen(".qm")));
    found.removeDuplicates();
    std::ranges::sort(found, {}, [](const QString &code) { return QLocale(code).nativeLanguageName(); });
    return found;
}

void installLanguage(const QString &language)
{
    const QLocale system = QLocale::system();
    QLocale locale = system;
    // Another language keeps the person's country for numbers and dates where the two go together.
    if (!language.isEmpty() && QLocale(language).language() != system.language())
        locale = QLocale(language);
    QLocale::setDefault(locale);
    install(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const QString own = QStringLiteral("profile-uploader");
    if (!install(locale, own, QStringLiteral("_"), ownFolder))
        install(QLocale(QLocale::English), own, QStringLiteral("_"), ownFolder); // for its plurals
}

} // namespace session
