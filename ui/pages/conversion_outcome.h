// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace quality {
struct ConversionCount;
}

namespace session {
class ConversionPreview;
}

namespace widgets {
class Bar;
}

namespace pages {

class RowButton;

/// How many values of a column become others, which cannot be converted, and some of each.
class ConversionOutcome : public QWidget
{
    Q_OBJECT

public:
    /// \param preview  must outlive it
    explicit ConversionOutcome(const session::ConversionPreview &preview, QWidget *parent = nullptr);

    /// \param samples  shown until all rows are counted
    /// \param listed   the values stand in a list already: no examples of changes
    /// \param sent     the column is sent, so that what cannot be converted is found in the review, too
    void show(const QStringList &samples, bool listed, bool sent);

    /// The user wants to see that row; to mend it and those like it.
    Q_SIGNAL void rowWanted(qint64 row);
    Q_SIGNAL void reviewWanted(qint64 row);

private:
    void showMisfits(const quality::ConversionCount *count, bool listed, bool sent);
    void showProgress();

    const session::ConversionPreview &m_preview;
    QLabel *m_counts;
    widgets::Bar *m_bar;
    QLabel *m_misfits;
    RowButton *m_rowButton;
    QPushButton *m_reviewButton;
    qint64 m_firstMisfit = -1;
    QLabel *m_examples;
};

} // namespace pages
