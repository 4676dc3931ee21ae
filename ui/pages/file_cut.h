// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/choice.h"
#include "csv/encoding.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;

namespace session {
class FileReading;
}

namespace pages {

/// How the file is cut into rows and columns, to look at and to change, and what comes of it.
class FileCut : public QWidget
{
    Q_OBJECT

public:
    /// \param file  must outlive this
    explicit FileCut(session::FileReading &file, QWidget *parent = nullptr);

    /// There must be a document.
    void refresh();

private:
    QString summary() const;

    void listSeparators(const base::Choice<char> &delimiter);
    void listEncodings(const base::Choice<csv::Encoding> &encoding);

    session::FileReading &m_file;
    std::optional<base::Choice<char>> m_listed; ///< what the separators were listed for
    QComboBox *m_separatorCombo;
    QCheckBox *m_headerCheck;
    std::optional<base::Choice<csv::Encoding>> m_listedEncoding;
    QComboBox *m_encodingCombo;
    QLabel *m_encodingReason;
    QLabel *m_summary;
};

} // namespace pages
