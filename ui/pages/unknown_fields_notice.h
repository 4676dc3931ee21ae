// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/notice.h"

#include <vector>

class QPushButton;

namespace session {
class ColumnChoices;
struct UnknownField;
} // namespace session

namespace pages {

/// Says which fields are to be filled that the chosen dataset's schema or its sandbox does not have, as
/// happens when the columns were mapped before the dataset was chosen, and puts the nearest ones in their
/// place. Hidden while there are none.
class UnknownFieldsNotice : public widgets::Notice
{
    Q_OBJECT

public:
    explicit UnknownFieldsNotice(session::ColumnChoices &columns, QWidget *parent = nullptr);

private:
    void refresh();
    void leaveOutAll();
    QString nearestWords(const std::vector<session::UnknownField> &all) const;

    session::ColumnChoices &m_columns;
    QPushButton *m_nearest;
};

} // namespace pages
