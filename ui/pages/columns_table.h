// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace pages {

/// The table of a models::ColumnsModel: its sections share the width that is there by what they hold, so that
/// names and fields are read whole where they can be and no section is wider than it needs.
class ColumnsTable : public QTableView
{
    Q_OBJECT

public:
    /// Does not own \a model, which lives longer.
    explicit ColumnsTable(QAbstractItemModel *model, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fitSections();
    int wanted(int section) const;
};

} // namespace pages
