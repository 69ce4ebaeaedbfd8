export const presentHomographs: readonly string[] = ['يزيد', 'تقديم', 'تاخر', 'نظام', 'تعد'];
