// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace widgets {

/// A coloured line across the page: everything below it is of another kind than usual.
class Banner : public QLabel
{
    Q_OBJECT

public:
    explicit Banner(const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace widgets
