// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace wizard {

/// What this program is, under which licence, what it is made with, and where it keeps its things.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const QString &storeFolder, QWidget *parent = nullptr);

private:
    QWidget *makeFirstTab(const QString &storeFolder);
};

} // namespace wizard
