// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/mend_dialog.h"
#include "session/review_mending.h"

class QTableWidget;

namespace pages {

/// Rows that share an address become one: which value stays is said by column, and seen on the groups
/// themselves, where it can be chosen by hand.
class MergeDialog : public MendDialog
{
    Q_OBJECT

public:
    explicit MergeDialog(session::Session &session, QWidget *parent = nullptr);

    void accept() override;

protected:
    void look() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void addDates();
    void preview();
    void onPreviewed(const quality::MergePreview &preview);
    void showFields();
    QComboBox *ruleFor(int column);
    void goTo(std::size_t group);
    void showGroup();
    void fillRow(int line, const QString &name, const std::vector<QByteArray> &cells, bool result);
    void choose();

    session::ReviewMending m_mending;
    session::ReviewMending::Duplicates m_duplicates; ///< none until they are found
    quality::MergeOrder m_order;
    quality::MergePreview m_preview;
    std::size_t m_group = 0; ///< that is shown, of the samples
    std::vector<int> m_shown; ///< columns of the group that is shown

    QComboBox *m_latest;
    QTableWidget *m_fields;
    QLabel *m_which;
    QPushButton *m_back;
    QPushButton *m_on;
    QTableWidget *m_rows;
};

} // namespace pages
