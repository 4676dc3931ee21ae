// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace wizard {

/// The line at the left of the wizard's buttons. A QWizard has room for buttons only, so it is one that
/// cannot be pressed; a screen reader finds a text.
class FooterNote : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FooterNote(QWidget *parent = nullptr);

    /// \param hinders  it says why one cannot go on
    void say(const QString &text, bool hinders);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_hinders = false;
};

} // namespace wizard
