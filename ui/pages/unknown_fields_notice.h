// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/notice.h"

class QPushButton;

namespace session {
class ColumnChoices;
}

namespace pages {

/// Says which columns go to fields that the chosen dataset's schema does not have, as happens when the
/// columns were mapped before the dataset was chosen, and moves them to the nearest ones. Hidden while there
/// are none.
class UnknownFieldsNotice : public widgets::Notice
{
    Q_OBJECT

public:
    explicit UnknownFieldsNotice(session::ColumnChoices &columns, QWidget *parent = nullptr);

private:
    void refresh();
    void leaveOutAll();
    QString nearestWords() const;

    session::ColumnChoices &m_columns;
    QPushButton *m_nearest;
};

} // namespace pages
