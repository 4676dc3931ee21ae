// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"
#include "xdm/mapping.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace pages {

class ColumnOrder;
class ConversionOptions;
class FieldPicker;

/// Describes a field that is filled beside the columns, and shows what one row would get.
class MadeFieldDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param row       of the example
    /// \param replaced  path of the made field that is described anew; empty: a further one
    MadeFieldDialog(session::Session &session, qint64 row, const QString &replaced = {},
                    QWidget *parent = nullptr);

    void accept() override;

private:
    void build();
    void buildParts(QFormLayout &form);
    void fillChoices();
    void start(const QString &replaced);
    void follow();
    bool isOffered(xdm::MadeField::Kind kind) const;
    bool mayPick(xdm::MadeField::Kind kind) const;
    void presetField();
    void pickField();
    void offerTexts();
    void offerConversion();
    xdm::Conversion conversion() const;
    void lookSoon();
    void look();
    void refuse(const base::Error &error);
    void showExample(qint64 row, const QString &text, const QString &why);
    void freeField();
    xdm::MadeField::Kind kind() const;
    xdm::MadeField made() const;

    session::Session &m_session;
    qint64 m_row;
    QString m_replaced;
    QString m_field;
    xdm::Conversion m_turned; ///< how what was made for m_turnedField is turned
    QString m_turnedField;
    int m_taker = -1; ///< the column that fills it now
    QFormLayout *m_form;
    QComboBox *m_kindCombo;
    QPushButton *m_fieldButton;
    FieldPicker *m_picker;
    QComboBox *m_columnCombo;
    ColumnOrder *m_order;
    QComboBox *m_textCombo;
    ConversionOptions *m_options;
    QLabel *m_meaning;
    QLabel *m_example;
    QLabel *m_message;
    QPushButton *m_freeButton;
    QPushButton *m_doneButton;
    QTimer m_rest;
};

} // namespace pages
