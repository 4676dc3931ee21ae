// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/job.h"
#include "session/session.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pages {

/// A change of many rows that says what it would do before it can be made. What it says comes from a preview
/// in the pool, asked for when the answers rest for a moment, and stopped when they change or the dialog
/// goes.
class MendDialog : public QDialog
{
    Q_OBJECT

public:
    ~MendDialog() override;

protected:
    /// \param name  object name of the dialog \param verb  what its button does
    MendDialog(session::Session &session, const QString &name, const QString &title, const QString &verb,
               QWidget *parent);

    session::Session &session() const { return m_session; }

    /// Above what is said of the change.
    QVBoxLayout *body() const { return m_body; }

    /// Asks anew before long. \param hindrance  why there is nothing to ask for; empty: there is
    void lookSoon(const QString &hindrance = {});

    /// Asks for the preview.
    virtual void look() = 0;

    template <class T> void ask(base::Running<T> running, std::function<void(const T &)> then)
    {
        m_progress = running.progress;
        base::whenDone<T>(running.job, this,
                          [this, asked = m_asked, then = std::move(then)](const base::Result<T> &done) {
                              if (asked != m_asked)
                                  return;
                              m_progress.reset();
                              done ? then(*done) : sayError(done.error());
                          });
    }

    /// What the change would do. \param lines  more of it, one below the other
    void say(const QString &count, const QStringList &lines, bool possible);

    /// The keys go to the button that makes the change.
    void offer();

    /// How many lines say() has room for.
    void setLines(int lines);

    /// "Row 12: before → after"
    static QString sampleLine(qint64 row, const QByteArray &before, const QByteArray &after);

    /// Columns by name that may be looked into, by their places in the file.
    void addColumns(QComboBox &combo) const;
    QString nameOf(int column) const;

private:
    void sayError(const base::Error &error);
    void sayProgress();
    void makeRoom();

    session::Session &m_session;
    QVBoxLayout *m_body;
    QLabel *m_count;
    QLabel *m_samples;
    QPushButton *m_now;
    int m_lines = 0;
    QTimer m_rest;
    QTimer m_ticker;
    std::shared_ptr<base::Progress> m_progress;
    quint64 m_asked = 0; ///< answers to an earlier question are dropped
};

} // namespace pages
