// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWizardPage>

class QAbstractButton;
class QLabel;
class QVBoxLayout;

namespace session {
class Session;
}

namespace widgets {
class Banner;
}

namespace pages {

/// The steps of the rail.
enum class Step : std::uint8_t { Source, File, Columns, Review, Destination, Upload };

/// Ids of the wizard's pages, in order.
enum Id : int { SourceId, FileId, ColumnsId, ReviewId, DestinationId, SummaryId, UploadId, DoneId };

/// What all pages have: a banner while practising, a title, one sentence, and the answers that the frame asks
/// for. A page shows a part of the session and writes the user's choice back; it reads no file, sends
/// nothing, and knows no other page. initializePage() runs each time the page comes forward: read the session
/// again there.
class Page : public QWizardPage
{
    Q_OBJECT

public:
    Page(session::Session &session, Step step, const QString &title, const QString &sentence,
         QWidget *parent = nullptr);

    Step step() const { return m_step; }

    /// Why the next page cannot be had yet, in one sentence; empty when it can.
    virtual QString hindrance() const { return {}; }

    /// Stands at the left of the buttons; plain text.
    virtual QString footerNote() const { return {}; }

    /// Which buttons stand below the page; their words are set with setButtonText.
    enum class Buttons : std::uint8_t {
        Usual, ///< Cancel, Back, Next
        CloseOnly, ///< Cancel alone: while something runs that goes on by itself
        AtEnd, ///< New import, Close
    };

    virtual Buttons buttons() const { return Buttons::Usual; }

    /// What the step holds, below its name in the rail, once it is done; empty: what it is for.
    virtual QString railText() const { return {}; }

    /// Name of the page's help text.
    virtual QString helpTopic() const = 0;

    /// What has the keys when the page comes forward.
    virtual QWidget *firstFocus() const { return nullptr; }

    /// A file that was dropped on the window while this page is shown; false: not for this page.
    virtual bool takeFile(const QString &path);

    bool isComplete() const final { return hindrance().isEmpty(); }

    /// The page has done its part: on to the next.
    Q_SIGNAL void leadsOn();

    /// Footer, rail, hindrance or buttons are to be asked for again.
    Q_SIGNAL void answersChanged();

protected:
    session::Session &session() const { return m_session; }

    /// Below title and sentence; the page's own things go here.
    QVBoxLayout *body() const { return m_body; }

    void setHeading(const QString &title, const QString &sentence);

    /// Says answersChanged() and completeChanged().
    void tellFrame();

private:
    session::Session &m_session;
    Step m_step;
    widgets::Banner *m_banner;
    QLabel *m_title;
    QLabel *m_sentence;
    QVBoxLayout *m_body;
};

/// A label whose text wraps and can be selected; plain text.
QLabel *wrappingLabel(const QString &text, QWidget *parent);

} // namespace pages
