// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/destination_choice.h"
#include "session/unknown_fields.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace session {
class ColumnChoices;
}

namespace widgets {
class Card;
class Notice;
class Switch;
} // namespace widgets

namespace pages {

/// Whether the rows are for Profile, what that needs, and mending of what hinders it.
class DestinationChecks : public QWidget
{
    Q_OBJECT

public:
    DestinationChecks(session::DestinationChoice &choice, session::ColumnChoices &columns,
                      QWidget *parent = nullptr);

    Q_SIGNAL void otherDatasetWanted();

private:
    void buildSwitch();
    void buildBlocked();
    void showAll();
    void showBlocked(const std::vector<session::DestinationCheck> &checks);
    void addCheck(const session::DestinationCheck &check);
    int addUnknownFields(bool namespaces);
    bool addUnknownField(const session::UnknownField &unknown, int place);
    QString sourceOf(const session::UnknownField &unknown) const;
    void addNearestForAll();
    void askToEnableSchema();

    session::DestinationChoice &m_choice;
    session::ColumnChoices &m_columns;
    widgets::Card *m_switchCard;
    widgets::Switch *m_switch;
    widgets::Notice *m_blocked;
    QPushButton *m_enableSchema;
    widgets::Card *m_checks;
    QVBoxLayout *m_lines;
    std::vector<session::DestinationCheck> m_shown;
    std::vector<session::UnknownField> m_shownUnknown;
};

} // namespace pages
