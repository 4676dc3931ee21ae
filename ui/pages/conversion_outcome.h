// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace session {
class ConversionPreview;
}

namespace widgets {
class Bar;
}

namespace pages {

/// How many values of a column become others, which cannot be converted, and some of each.
class ConversionOutcome : public QWidget
{
    Q_OBJECT

public:
    /// \param preview  must outlive it
    explicit ConversionOutcome(const session::ConversionPreview &preview, QWidget *parent = nullptr);

    /// \param samples  shown until all rows are counted
    /// \param listed   the values stand in a list already: no examples of changes
    void show(const QStringList &samples, bool listed);

private:
    void showProgress();

    const session::ConversionPreview &m_preview;
    QLabel *m_counts;
    widgets::Bar *m_bar;
    QLabel *m_misfits;
    QLabel *m_examples;
};

} // namespace pages
