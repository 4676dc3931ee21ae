// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/earlier_imports.h"

#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace session {
class Session;
}

namespace widgets {
class Notice;
}

namespace pages {

class SecretPart;

/// Imports that were interrupted: to go on with, or to end for good. Part of the source page.
class ResumePart : public QWidget
{
    Q_OBJECT

public:
    explicit ResumePart(session::Session &session, QWidget *parent = nullptr);

    /// Something is there to go on with, or is being ended.
    bool isNeeded() const;

    /// What stands below the page's title.
    QString sentence() const;

    QWidget *firstFocus() const;

    /// The upload goes on.
    Q_SIGNAL void continued();
    Q_SIGNAL void newImportAsked();

    /// isNeeded() or sentence() may be different.
    Q_SIGNAL void changed();

private:
    void onListRead();
    void showAll();
    QWidget *cardFor(const session::EarlierImport &import);
    QWidget *detailsOf(const session::EarlierImport &import);
    void goOn(const session::EarlierImport &import);
    void askToDiscard(const session::EarlierImport &import);
    void beginEnding(const QString &id);
    void discard(const session::EarlierImport &import);
    void onUploadChanged();
    void sayNotEnded();

    session::Session &m_session;
    QVBoxLayout *m_cards;
    widgets::Notice *m_trouble;
    QAbstractButton *m_forget;
    QAbstractButton *m_understood;
    SecretPart *m_secret; ///< to end an import with
    QString m_discarding; ///< id of the import that is being ended
    QString m_notEnded; ///< id of the one that could not be
    bool m_wasTakenIn = false; ///< the platform was quicker than the wish to end it; not yet read by the user
};

} // namespace pages
