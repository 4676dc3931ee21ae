// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/row_button.h"

#include "models/text.h"
#include "style/program_style.h"

namespace pages {

RowButton::RowButton(QWidget *parent)
    : QPushButton(parent)
{
    style::setRole(*this, style::ButtonRole::Link);
    setAutoDefault(false);
    hide();
    connect(this, &QPushButton::clicked, this, [this] { Q_EMIT rowWanted(m_row); });
}

void RowButton::setRow(qint64 row)
{
    m_row = row;
    setText(tr("Show row %1").arg(models::number(row + 1)));
    setVisible(row >= 0);
}

} // namespace pages
