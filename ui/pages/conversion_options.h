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

namespace pages {

class RowButton;

/// Whose values are turned, into which field, and how.
struct TurnedValues
{
    xdm::Field field;
    xdm::Conversion conversion = {};
    bool identity = false;
    std::optional<xdm::EmailCase> emailCase = {}; ///< of the primary identity
    bool mayStandIn = true; ///< something may be sent for what is empty
};

/// What can be said about how values are turned: of all that is possible, what the kind of conversion asks
/// for.
class ConversionOptions : public QWidget
{
    Q_OBJECT

public:
    explicit ConversionOptions(QWidget *parent = nullptr);

    /// \param values    nothing: there is nothing to say
    /// \param evidence  what their dates or numbers show, if they were looked at
    void show(const std::optional<TurnedValues> &values,
              const std::optional<session::ConversionPreview::Evidence> &evidence);

    Q_SIGNAL void conversionChosen(const xdm::Conversion &conversion);
    Q_SIGNAL void emailCaseChosen(xdm::EmailCase emailCase);

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

    /// The row that tells how the others are read, and the one that tells otherwise.
    struct TellingRows
    {
        RowButton *deciding;
        RowButton *contradicting;

        void show(const quality::ColumnEvidence &evidence) const;
    };

    TellingRows addRows(const char *deciding, const char *contradicting);
    Control add(const char *name, const QString &text);
    void buildDates();
    void buildNumbers();
    void buildTexts();
    void buildWhenEmpty();
    void showDates(const std::optional<session::ConversionPreview::Evidence> &evidence);
    void showNumbers(const std::optional<session::ConversionPreview::Evidence> &evidence);
    void showTexts();
    void showWhenEmpty();
    void setZone(const QString &zone);
    void setWhenEmpty(const QString &text);

    /// Changes what the conversion says, unless there is none.
    template <class Change> void change(Change change);

    std::optional<TurnedValues> m_values;
    QVBoxLayout *m_layout;
    Control m_order;
    QLabel *m_evidence;
    TellingRows m_dateRows;
    Control m_dayNumbers;
    QLabel *m_dayNumberEvidence;
    Control m_zone;
    Control m_country;
    Control m_decimal;
    QLabel *m_decimalEvidence;
    TellingRows m_decimalRows;
    Control m_emailCase;
    QLabel *m_emailCaseMeaning;
    Control m_letters;
    QCheckBox *m_oneBlank;
    Control m_whenEmpty;
    QLabel *m_whenEmptyRefused;
};

} // namespace pages
