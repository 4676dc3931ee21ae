// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/conversion_preview.h"
#include "xdm/mapping.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace session {
class ColumnChoices;
}

namespace pages {

class RowButton;

/// What can be said about how the values of a column are turned: of all that is possible, what its kind of
/// conversion asks for.
class ConversionOptions : public QWidget
{
    Q_OBJECT

public:
    /// Must outlive it.
    explicit ConversionOptions(session::ColumnChoices &columns, QWidget *parent = nullptr);

    /// \param column    of the file; -1: none
    /// \param evidence  what its dates show, if they were looked at
    void show(int column, const std::optional<session::ConversionPreview::Evidence> &evidence);

    /// The user wants to see that row.
    Q_SIGNAL void rowWanted(qint64 row);

private:
    struct Control
    {
        QLabel *label;
        QComboBox *combo;

        void setVisible(bool visible) const;
        void select(const QVariant &data) const;
    };

    Control add(const char *name, const QString &text);
    void buildDates();
    void buildNumbers();
    void buildTexts();
    void buildWhenEmpty();
    void showDates(const xdm::ColumnMapping &column,
                   const std::optional<session::ConversionPreview::Evidence> &evidence);
    void showTexts(const xdm::ColumnMapping &column);
    void showWhenEmpty(const xdm::ColumnMapping &column);
    void setZone(const QString &zone);
    void setWhenEmpty(const QString &text);
    const xdm::ColumnMapping *mapping() const;
    bool isIdentity(const xdm::ColumnMapping &column) const;

    /// Changes what the column's conversion says, unless there is no column.
    template <class Change> void change(Change change);

    session::ColumnChoices &m_columns;
    int m_column = -1;
    QVBoxLayout *m_layout;
    Control m_order;
    QLabel *m_evidence;
    RowButton *m_decidingButton;
    RowButton *m_contradictingButton;
    Control m_zone;
    Control m_country;
    Control m_decimal;
    Control m_emailCase;
    QLabel *m_emailCaseMeaning;
    Control m_letters;
    QCheckBox *m_oneBlank;
    Control m_whenEmpty;
    QLabel *m_whenEmptyRefused;
};

} // namespace pages
