// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/mend_dialog.h"
#include "session/row_review.h"

class QCheckBox;
class QLineEdit;

namespace pages {

/// Finds text in cells, or what an expression says, and replaces it.
class ReplaceDialog : public MendDialog
{
    Q_OBJECT

public:
    explicit ReplaceDialog(session::Session &session, QWidget *parent = nullptr);

    void accept() override;

protected:
    void look() override;

private:
    void layOut();
    session::ReplaceOrder order() const;
    void onChanged();
    void onLooked(const session::ReplacePreview &preview);

    QLineEdit *m_find;
    QLineEdit *m_replace;
    QComboBox *m_column;
    QCheckBox *m_pattern;
    QCheckBox *m_whole;
    QCheckBox *m_case;
    QCheckBox *m_shown;
    QLabel *m_groups;
};

} // namespace pages
