// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/mend_dialog.h"
#include "quality/paste.h"

namespace pages {

/// Cells from a spreadsheet, laid over the rows of the list from one cell on.
class PasteDialog : public MendDialog
{
    Q_OBJECT

public:
    /// \param text  of the clipboard \param place  of the list \param columns  of the file, the one where it
    /// begins and those right of it
    PasteDialog(session::Session &session, const QString &text, qint64 place, std::vector<int> columns,
                QWidget *parent = nullptr);

    void accept() override;

protected:
    void look() override;

private:
    void explain();
    void preview();
    void onLooked(const quality::PastePreview &preview);

    QString m_text;
    quality::PasteOrder m_order; ///< without a block until it is read
    QLabel *m_meaning;
};

} // namespace pages
