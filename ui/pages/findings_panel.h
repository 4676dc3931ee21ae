// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QDialog;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace pages {

/// What the check found in the rows of a tile, rule by rule, and below each the values it was found in, the
/// most frequent first. Folded to one button at first. What is chosen is listed, and can be mended wherever
/// it stands.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(session::Session &session, QWidget *parent = nullptr);

    /// Nothing was found in the rows of the tile, and no rows of a finding are listed.
    bool isEmpty() const;

    /// The findings may be other ones.
    void refresh();

private:
    QPushButton *button(const QString &name, const QString &text);
    void fill();
    void addRule(quality::Rule rule, const quality::RuleFindings &found);
    void refreshButtons();
    std::optional<session::ShownFinding> chosen() const;
    void showChosen();
    void apply(bool all);
    void openChange();

    session::Session &m_session;
    QPushButton *m_toggle;
    QWidget *m_inside;
    QTreeWidget *m_tree;
    QPushButton *m_showAll;
    QPushButton *m_change;
    QPushButton *m_apply;
    QPushButton *m_applyAll;
    std::vector<quality::Rule> m_rules; ///< those that found something in the rows of the tile
    QPointer<QDialog> m_dialog;
};

} // namespace pages
