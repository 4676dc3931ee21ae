// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/mend_dialog.h"
#include "quality/value_change.h"
#include "session/review_mending.h"

class QCheckBox;
class QLineEdit;

namespace pages {

/// One value for a column in all rows of the list, or where they hold none.
class ValueDialog : public MendDialog
{
    Q_OBJECT

public:
    /// \param column  of the file, that is offered first
    ValueDialog(session::Session &session, int column, QWidget *parent = nullptr);

    void accept() override;

protected:
    void look() override;

private:
    session::ValueChange change() const;
    void onChanged();

    QComboBox *m_column;
    QLineEdit *m_value;
    QCheckBox *m_empty;
    QLabel *m_remark;
};

/// One value of a column changed wherever it stands.
class ChangeValueDialog : public MendDialog
{
    Q_OBJECT

public:
    /// \param value  that the cell holds from which it was opened
    ChangeValueDialog(session::Session &session, int column, const QByteArray &value,
                      QWidget *parent = nullptr);

    void accept() override;

protected:
    void look() override;

private:
    session::ValueChange change() const;
    void onChanged();

    int m_column;
    QByteArray m_held;
    QLineEdit *m_value;
    QCheckBox *m_alike;
    QCheckBox *m_shown;
    QLabel *m_remark;
};

} // namespace pages
