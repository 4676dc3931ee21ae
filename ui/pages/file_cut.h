// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/reading_parts.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;

namespace session {
class FileReading;
}

namespace widgets {
class ScrollColumn;
}

namespace pages {

class ReadingPanel;

/// How the file is cut into rows and columns, to look at and to change, and what comes of it. What is seldom
/// changed folds away.
class FileCut : public QWidget
{
    Q_OBJECT

public:
    /// \param file  must outlive this
    explicit FileCut(session::FileReading &file, QWidget *parent = nullptr);

    /// There must be a document.
    void refresh();

    /// What is seldom changed is shown, and takes its room.
    bool isUnfolded() const;

    Q_SIGNAL void folded();

private:
    void buildControls();
    void buildMore();
    QString summary() const;

    void listSeparators(const csv::OpenOptions &choices);
    void listEncodings(const base::Choice<csv::Encoding> &encoding);

    session::FileReading &m_file;
    std::optional<std::pair<base::Choice<char>, std::string>> m_listed; ///< what separators were listed for
    QComboBox *m_separatorCombo;
    QCheckBox *m_headerCheck;
    std::optional<base::Choice<csv::Encoding>> m_listedEncoding;
    QComboBox *m_encodingCombo;
    QLabel *m_reason;
    QLabel *m_summary;
    QToolButton *m_moreButton;
    widgets::ScrollColumn *m_more;
    ReadingPanel *m_panel;
};

} // namespace pages
